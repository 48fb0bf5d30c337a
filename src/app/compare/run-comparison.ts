import {
  type LineProblem,
  type ListedReference,
  type ListedResult,
  listReferences,
  listResults,
  type ResultEntry,
  type RoleAnswer,
  scoreList,
} from '#core';

/** A text that results are read from. */
export type ListText = {
  readonly text: string;
  /** Columns that hold names, as somebody chose them; null for none, undefined to find them. */
  readonly columns?: readonly number[] | null;
};

/** Scored lines, in the order of the list. */
export type ComparisonPart = {
  readonly entries: readonly ResultEntry[];
  readonly problems: readonly LineProblem[];
};

export type ComparisonSteps = {
  /** The roles that the list names, by `referenceKey`. */
  readonly loadRoles: (
    references: readonly ListedReference[],
  ) => Promise<ReadonlyMap<string, RoleAnswer>>;
  /** Called with each part, and how much of the whole is done. */
  readonly onPart: (part: ComparisonPart, done: number, total: number) => void;
  /** Called between lines; when it returns a promise, the work waits for it. */
  readonly breathe: () => Promise<void> | undefined;
};

/** Parts of so many lines cross from the worker: few enough that receiving one is no long task. */
const PART = 25;

/** Reads and scores lists in steps: the same work in a worker and on the page. */
export async function runComparison(
  lists: readonly ListText[],
  steps: ComparisonSteps,
): Promise<void> {
  const listed: (ListedResult & { readonly source: number })[] = [];
  for (const [source, { text, columns }] of lists.entries()) {
    for (const result of listResults(text, columns)) {
      listed.push({ ...result, source });
      const pause = steps.breathe();
      if (pause !== undefined) await pause;
    }
  }
  const roles = await steps.loadRoles(listReferences(listed));
  let entries: ResultEntry[] = [];
  let problems: LineProblem[] = [];
  let done = 0;
  for (const line of scoreList(listed, roles)) {
    if (line.ok) entries.push(line.value);
    else problems.push(line.error);
    done += 1;
    if (done % PART === 0 || done === listed.length) {
      steps.onPart({ entries, problems }, done, listed.length);
      entries = [];
      problems = [];
    }
    const pause = steps.breathe();
    if (pause !== undefined) await pause;
  }
}
