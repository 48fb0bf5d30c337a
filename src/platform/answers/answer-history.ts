import { historyScope } from '../storage/deletions.ts';
import { historyKey } from './history-key.ts';
import { recordDeletion } from '../storage/record-deletion.ts';
import { type StorageBrowser, thisBrowser } from '../storage/storage-browser.ts';

/** One finished result: its share code, and when it was finished. */
export type PastResult = {
  readonly role: string;
  /** Share code: letters and digits only. It holds the answers, so like them it stays in this browser. */
  readonly code: string;
  /** YYYY-MM-DD, in the person's time zone. */
  readonly date: string;
  /** How many items were answered. */
  readonly answers: number;
  /** When the last answer was given, in epoch milliseconds; null if only the date is known. */
  readonly finishedAt: number | null;
  /** When the run started, as in `SavedProgress`; null where unknown. */
  readonly startedAt: number | null;
};

/** Far more than anyone looks back on; about 30 kB. */
const MOST_PER_ROLE = 200;
const LATEST = Number.MAX_SAFE_INTEGER;

/**
 * The person's own finished results, for comparison with today's. Stored in localStorage only,
 * under this build's `<slug>/history`, so that clearing the role or everything clears them too.
 * Without localStorage there is no history; nothing in here throws.
 */
export function createAnswerHistory(
  browser: Pick<StorageBrowser, 'local' | 'openDatabase' | 'now'> = thisBrowser(),
) {
  const read = (role: string): string | null => {
    try {
      return browser.local().getItem(historyKey(role));
    } catch {
      return null;
    }
  };
  const list = (role: string): readonly PastResult[] => parseHistory(read(role), role);

  return {
    /** The results of a role in the order they were finished. */
    list,

    /**
     * Adds a result. A run has one result per day and number of answers, so that viewing it again
     * or changing an answer adds no second one. False when it could not be saved.
     */
    add(result: PastResult): boolean {
      const kept = [...list(result.role).filter((past) => !isSameRun(past, result)), result]
        .sort(byTime)
        .slice(-MOST_PER_ROLE);
      const results = kept.map(({ code, date, answers, finishedAt, startedAt }) =>
        finishedAt === null ? [date, code, answers] : [date, code, answers, finishedAt, startedAt],
      );
      const at = Math.max(browser.now(), newestInHistory(read(result.role)));
      try {
        browser
          .local()
          .setItem(historyKey(result.role), JSON.stringify({ schema: 1, at, results }));
        return true;
      } catch {
        return false;
      }
    },

    /** Removes the results of a role. False when a killed browser might restore them. */
    async clear(role: string): Promise<boolean> {
      const at = Math.max(browser.now(), newestInHistory(read(role)));
      const recorded = recordDeletion(browser, historyScope(role), at);
      try {
        browser.local().removeItem(historyKey(role));
      } catch {
        // Without storage there is nothing to remove.
      }
      return recorded;
    },
  };
}

/** When a history was last written, in epoch milliseconds; 0 when unknown. */
export function newestInHistory(text: string | null): number {
  const data = parse(text);
  return typeof data === 'object' && data !== null && 'at' in data && isTime(data.at) ? data.at : 0;
}

/** True for two results of the same run, date and length: one of them is enough. */
export function isSameRun(past: PastResult, result: PastResult): boolean {
  if (past.code === result.code) return true;
  const isOfDay = past.date === result.date && past.answers === result.answers;
  // Before runs had identities, there was one result per date and length.
  return isOfDay && (past.startedAt === null || past.startedAt === result.startedAt);
}

function byTime(one: PastResult, other: PastResult): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return (one.finishedAt ?? 0) - (other.finishedAt ?? 0);
}

/** Unvalidated data: entries without a valid date and code are left out. */
function parseHistory(text: string | null, role: string): readonly PastResult[] {
  const data = parse(text);
  if (typeof data !== 'object' || data === null || !('results' in data)) return [];
  if (!Array.isArray(data.results)) return [];
  return data.results.slice(-MOST_PER_ROLE).flatMap((entry: unknown) => {
    if (!Array.isArray(entry)) return [];
    const [date, code, answers, finishedAt, startedAt] = entry as readonly unknown[];
    const readable =
      typeof date === 'string' &&
      typeof code === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(date) &&
      /^[0-9A-Za-z]{10,400}$/.test(code);
    return readable
      ? [
          {
            role,
            date,
            code,
            answers: typeof answers === 'number' ? answers : 0,
            finishedAt: isTime(finishedAt) ? finishedAt : null,
            startedAt: isTime(startedAt) ? startedAt : null,
          },
        ]
      : [];
  });
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isTime(data: unknown): data is number {
  return Number.isInteger(data) && Number(data) >= 0 && Number(data) <= LATEST;
}
