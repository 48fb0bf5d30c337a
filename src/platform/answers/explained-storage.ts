import { readDatedJson, writeDatedJson } from '../storage/dated-json.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';
import { progressKeys } from '../storage/storage-keys.ts';

type ExplainedTimes = ReadonlyMap<string, { readonly first: number; readonly last: number }>;

/** Far more scenarios than a role may have. */
const MOST = 200;

/**
 * Which scenarios of a role were explained in this browser: stored beside the role's answers
 * (`<slug>/explained`), in the same storage areas, so that deleting them deletes this, too.
 * Starting over keeps it. Nothing in here throws.
 */
export function createExplainedStorage(
  slug: string,
  instance = '',
  { local, session, page, events, now }: StorageBrowser = thisBrowser(),
) {
  const key = `${progressKeys(slug, instance).base}explained`;
  const areas = [local, session, page];
  return {
    read(): ExplainedTimes {
      const [kept] = areas.flatMap((area) => readDatedJson(area, key) ?? []);
      return parseExplained(kept?.data['items']);
    },

    write(explained: ExplainedTimes): void {
      const items = [...explained].map(([id, { first, last }]) => [id, first, last]);
      // The first area that accepts it; if none does, it lasts as long as the page.
      areas.some((area) => writeDatedJson(area, key, { items }, now()));
    },

    /**
     * Calls the listener when another tab may have added scenarios, until the returned function is
     * called.
     */
    subscribe(listener: () => void): () => void {
      const hear = (event: Event): void => {
        if (event instanceof StorageEvent && event.key !== key) return;
        listener();
      };
      // A page restored from the back/forward cache has missed the events of other tabs.
      const types = ['storage', 'pageshow'];
      for (const type of types) events.addEventListener(type, hear);
      return () => {
        for (const type of types) events.removeEventListener(type, hear);
      };
    },
  };
}

/** Unvalidated data: entries without an id and two times are left out. */
function parseExplained(items: unknown): ExplainedTimes {
  if (!Array.isArray(items)) return new Map();
  return new Map(
    items.slice(0, MOST).flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [id, first, last] = entry as readonly unknown[];
      return typeof id === 'string' && isTime(first) && isTime(last) && first <= last
        ? [[id, { first, last }]]
        : [];
    }),
  );
}

function isTime(data: unknown): data is number {
  return Number.isSafeInteger(data) && Number(data) >= 0;
}
