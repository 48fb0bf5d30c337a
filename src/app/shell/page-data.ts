import { PAGE_DATA_ID } from '../instant/contract.ts';
import type { KnownRole } from './app-context.ts';

/** The data that the build wrote into every page. */
export type PageData = {
  readonly roles: readonly KnownRole[];
  readonly site: string | null;
  readonly hosts?: readonly string[];
  /** Whether people may save the site for offline use. */
  readonly offline?: boolean;
  /** Files to prefetch, relative to the site's root. */
  readonly later?: readonly string[];
  /** SHA-256 of the role's current file, which the build has validated. */
  readonly checked?: string;
  /** The complete stylesheet: the page only contains its critical styles. */
  readonly styles?: string;
};

/** Parses a JSON data block that the build left in the page; null if it is missing or invalid. */
export function readDataBlock(id: string): unknown {
  const text = document.getElementById(id)?.textContent ?? '';
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/**
 * Roles and site address, from the data block in the page. The development server writes none, so
 * there they come from the list of roles.
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
