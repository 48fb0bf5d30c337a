import { PAGE_DATA_ID } from '../../app/instant/contract.ts';

/** Parses the data block that the build put into a page; null if there is none. */
export function dataInPage(html: string): unknown {
  const block = new RegExp(`<script type="application/json" id="${PAGE_DATA_ID}">(.*?)</script>`);
  const text = block.exec(html)?.[1];
  try {
    return text === undefined ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
