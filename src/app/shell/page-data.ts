import { PAGE_DATA_ID } from '../instant/contract.ts';
import type { KnownRole } from './app-context.ts';

/** What the build wrote into every page. */
export type PageData = {
  readonly roles: readonly KnownRole[];
  readonly site: string | null;
  readonly hosts?: readonly string[];
  /** Whether the build lets people keep the site on their devices. */
  readonly offline?: boolean;
  /** Files from the site's root that will be needed later. */
  readonly later?: readonly string[];
  /** SHA-256 of the current file of the page's role, which the build has checked. */
  readonly checked?: string;
  /** File of all styles: the page has those of its first paint. */
  readonly styles?: string;
};

/** Reads an element of JSON that the build left in the page; null where there is none or it is broken. */
export function readDataBlock(id: string): unknown {
  const text = document.getElementById(id)?.textContent ?? '';
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/**
 * Roles and site address as the build wrote them into the page. The development server writes
 * none, so there the index of roles is asked instead.
 */
export async function readPageData(
  loadKnown: () => Promise<readonly KnownRole[]>,
): Promise<PageData> {
  const data = readDataBlock(PAGE_DATA_ID);
  if (isPageData(data)) return data;
  return { roles: await loadKnown(), site: null };
}

function isPageData(input: unknown): input is PageData {
  return (
    typeof input === 'object' && input !== null && 'roles' in input && Array.isArray(input.roles)
  );
}
