import {
  layoutOf,
  type LineProblem,
  listResults,
  pickScoringRole,
  type ResultEntry,
  type Role,
  type RoleAnswer,
  scoreList,
} from '#core';
import type { CompareResultsProps } from '#features/compare-results/compare-results.tsx';

const noop = () => undefined;

/** Props of a finished comparison without people, whose callbacks do nothing, with these overrides. */
export function comparisonProps(given: Partial<CompareResultsProps> = {}): CompareResultsProps {
  return {
    comparison: 0,
    phase: 'done',
    done: 0,
    total: 0,
    entries: [],
    problems: [],
    roles: [],
    page: 'https://role-radar.example/compare/',
    isSaved: true,
    own: [],
    sources: [],
    question: null,
    draft: '',
    fileProblems: [],
    savedNames: [],
    query: '',
    onAdd: () => true,
    onAddOwn: noop,
    onChoose: noop,
    onCancel: noop,
    onFiles: noop,
    onShown: noop,
    onRetry: noop,
    onForgetOwn: noop,
    onClear: noop,
    onSave: () => 'saved',
    onCopy: () => Promise.resolve(true),
    sharingOf: () => null,
    ...given,
  };
}

/** Props of a comparison of the people in pasted lists, scored with these roles. */
export function scoreLists(
  lists: readonly string[],
  roles: readonly Role[],
): Pick<CompareResultsProps, 'entries' | 'problems' | 'sources'> {
  const answers = new Map<string, RoleAnswer>(
    roles.map((role) => [
      `${role.number}/${role.version}`,
      { ok: true, value: { scoring: pickScoringRole(role), layout: layoutOf(role) } },
    ]),
  );
  const entries: ResultEntry[] = [];
  const problems: LineProblem[] = [];
  const listed = lists.flatMap((text, source) =>
    Array.from(listResults(text), (result) => ({ ...result, source })),
  );
  for (const line of scoreList(listed, answers)) {
    if (line.ok) entries.push(line.value);
    else problems.push(line.error);
  }
  return { entries, problems, sources: lists.map(() => ({ kind: 'paste' })) };
}
