import type { LineProblem } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
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
  const messages = useMessages('compare-results');
  if (problems.length === 0) return null;
  const rest = problems.slice(SHOWN);
  return (
    <Notice tone="warn" title={messages.problems(problems.length)}>
      <ProblemList problems={problems.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={messages.moreProblems(rest.length)}>
          <ProblemList problems={rest.slice(0, MOST)} />
        </Disclosure>
      )}
      {problems.some(({ problem }) => problem.code === 'version-unavailable') && (
        <Button onClick={onRetry}>{messages.retry}</Button>
      )}
    </Notice>
  );
}

function ProblemList({ problems }: { readonly problems: readonly LineProblem[] }) {
  const messages = useMessages('compare-results');
  return (
    <ul>
      {problems.map(({ line, label, problem }, index) => {
        const reason = reasonOf(problem, messages.reason);
        const text =
          label === null
            ? messages.problemAt(line, reason)
            : messages.problemOf(line, label, reason);
        return <li key={`${line}/${index}`}>{text}</li>;
      })}
    </ul>
  );
}

type Reasons = Messages['compare-results']['reason'];

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
