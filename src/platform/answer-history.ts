import { KEY_PREFIX } from './storage-keys.ts';

/** One finished result: the code that a share link carries, and the local date it was finished on. */
export type PastResult = {
  readonly role: string;
  /** Share code: letters and digits only. Holds the answers, so it stays in this browser like them. */
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** How many items were answered: a longer form of the same day is a result of its own. */
  readonly answers: number;
};

/** More than anyone looks back on, and a few kilobytes. */
const MOST_PER_ROLE = 24;

/**
 * The person's own earlier results, for comparing with today's; kept in localStorage only, under
 * `role-radar/<slug>/history`, so clearing the role or everything clears them too. Without
 * localStorage there is no history, and nothing in here throws.
 */
export function createAnswerHistory(area: () => Storage = () => window.localStorage) {
  const keyOf = (role: string): string => `${KEY_PREFIX}${role}/history`;

  const list = (role: string): readonly PastResult[] => {
    try {
      return parseHistory(area().getItem(keyOf(role)), role);
    } catch {
      return [];
    }
  };

  return {
    /** The results of a role, oldest first. */
    list,

    /** Adds a result; of one day and length only the last is kept. False when it could not be kept. */
    add(result: PastResult): boolean {
      const others = list(result.role).filter(
        ({ date, answers }) => date !== result.date || answers !== result.answers,
      );
      const kept = [...others, result]
        .sort((a, b) => (a.date < b.date ? -1 : 1))
        .slice(-MOST_PER_ROLE);
      const pairs = kept.map(({ code, date, answers }) => [date, code, answers]);
      try {
        area().setItem(keyOf(result.role), JSON.stringify({ schema: 1, results: pairs }));
        return true;
      } catch {
        return false;
      }
    },

    /** Removes the results of a role. */
    clear(role: string): void {
      try {
        area().removeItem(keyOf(role));
      } catch {
        // Without storage there is nothing to remove.
      }
    },
  };
}

/** Outside data like any other: what isn't a date and a code is left out. */
function parseHistory(text: string | null, role: string): readonly PastResult[] {
  const data: unknown = JSON.parse(text ?? 'null');
  if (typeof data !== 'object' || data === null || !('results' in data)) return [];
  if (!Array.isArray(data.results)) return [];
  return data.results.slice(-MOST_PER_ROLE).flatMap((entry: unknown) => {
    if (!Array.isArray(entry)) return [];
    const date: unknown = entry[0];
    const code: unknown = entry[1];
    const answers: unknown = entry[2];
    const readable =
      typeof date === 'string' &&
      typeof code === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(date) &&
      /^[0-9A-Za-z]{10,400}$/.test(code);
    return readable
      ? [{ role, date, code, answers: typeof answers === 'number' ? answers : 0 }]
      : [];
  });
}
