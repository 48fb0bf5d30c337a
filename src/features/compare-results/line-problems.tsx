import type { LineProblem } from '#core';
import { compareResultsWords } from '#i18n/compare-results.ts';
import { useWords } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';

const SHOWN = 8;
/** A file of something else has thousands of lines without a link; nobody reads them all. */
const MOST = 200;

type LineProblemsProps = {
  readonly problems: readonly LineProblem[];
  readonly onRetry: () => void;
};

/** The lines that show no result, each with its reason. */
export function LineProblems({ problems, onRetry }: LineProblemsProps) {
  const words = useWords(compareResultsWords);
  if (problems.length === 0) return null;
  const rest = problems.slice(SHOWN);
  return (
    <Notice tone="warn" title={words.problems(problems.length)}>
      <ProblemList problems={problems.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={words.moreProblems(rest.length)}>
          <ProblemList problems={rest.slice(0, MOST)} />
        </Disclosure>
      )}
      {problems.some(({ problem }) => problem.code === 'version-unavailable') && (
        <Button onClick={onRetry}>{words.retry}</Button>
      )}
    </Notice>
  );
}

function ProblemList({ problems }: { readonly problems: readonly LineProblem[] }) {
  const words = useWords(compareResultsWords);
  return (
    <ul>
      {problems.map(({ line, label, problem }, index) => {
        const reason = reasonOf(problem, words.reason);
        const text =
          label === null ? words.problemAt(line, reason) : words.problemOf(line, label, reason);
        return <li key={`${line}/${index}`}>{text}</li>;
      })}
    </ul>
  );
}

type Reasons = (typeof compareResultsWords)['en']['reason'];

function reasonOf(problem: LineProblem['problem'], reasons: Reasons): string {
  switch (problem.code) {
    case 'cut-off':
      return reasons['cut-off'](problem.have, problem.need);
    case 'version-unavailable':
      return reasons['version-unavailable'](problem.version);
    case 'duplicate':
      return reasons.duplicate(problem.of);
    default:
      return reasons[problem.code]();
  }
}
