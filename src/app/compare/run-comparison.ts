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

/** A text to read results from. */
export type ListText = {
  readonly text: string;
  /** Columns that hold names, as chosen by the person; null for none, undefined to detect them. */
  readonly columns?: readonly number[] | null;
};

/** Scored lines, in list order. */
export type ComparisonPart = {
  readonly entries: readonly ResultEntry[];
  readonly problems: readonly LineProblem[];
};

export type ComparisonSteps = {
  /** Loads the roles that the list refers to, by `referenceKey`. */
  readonly loadRoles: (
    references: readonly ListedReference[],
  ) => Promise<ReadonlyMap<string, RoleAnswer>>;
  /** Called with each part and the progress so far. */
  readonly onPart: (part: ComparisonPart, done: number, total: number) => void;
  /** Called between lines; if it returns a promise, the work waits for it. */
  readonly yieldToMain: () => Promise<void> | undefined;
};

/** Lines per message from the worker: few enough that receiving one is not a long task. */
const LINES_PER_PART = 25;

/** Reads and scores lists in steps: the same code in a worker and on the page. */
export async function runComparison(
  lists: readonly ListText[],
  steps: ComparisonSteps,
): Promise<void> {
  const listed: (ListedResult & { readonly source: number })[] = [];
  for (const [source, { text, columns }] of lists.entries()) {
    for (const result of listResults(text, columns)) {
      listed.push({ ...result, source });
      const pause = steps.yieldToMain();
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
    if (done % LINES_PER_PART === 0 || done === listed.length) {
      steps.onPart({ entries, problems }, done, listed.length);
      entries = [];
      problems = [];
    }
    const pause = steps.yieldToMain();
    if (pause !== undefined) await pause;
  }
}
