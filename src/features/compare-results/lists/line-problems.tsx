import type { LineProblem, NamedEntry } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { type ListSource, describePlace } from './describe-place.ts';

const SHOWN = 8;
/** A wrong file may have thousands of lines without a link; nobody reads them all. */
const MOST = 200;

type LineProblemsProps = {
  readonly problems: readonly LineProblem[];
  readonly sources: readonly ListSource[];
  readonly onRetry: () => void;
};

/** The lines without a result, each with its reason. */
export function LineProblems({ problems, sources, onRetry }: LineProblemsProps) {
  const messages = useMessages('compare-results');
  if (problems.length === 0) return null;
  const rest = problems.slice(SHOWN);
  return (
    <Notice tone="warn" title={messages.problems(problems.length)}>
      <ProblemList problems={problems.slice(0, SHOWN)} sources={sources} />
      {rest.length > 0 && (
        <Disclosure summary={messages.moreProblems(rest.length)}>
          <ProblemList problems={rest.slice(0, MOST)} sources={sources} />
        </Disclosure>
      )}
      {problems.some(({ problem }) => problem.code === 'version-unavailable') && (
        <Button onClick={onRetry}>{messages.retry}</Button>
      )}
    </Notice>
  );
}

type ProblemListProps = Pick<LineProblemsProps, 'problems' | 'sources'>;

function ProblemList({ problems, sources }: ProblemListProps) {
  const messages = useMessages('compare-results');
  return (
    <ul>
      {problems.map((each, index) => {
        const reason = reasonOf(each.problem, messages.reason);
        const place = describePlace(each, sources, messages.place);
        const text =
          each.label === null
            ? messages.problemAt(place, reason)
            : messages.problemOf(place, each.label, reason);
        return <li key={`${each.source}/${each.line}/${index}`}>{text}</li>;
      })}
    </ul>
  );
}

type RepeatsProps = {
  readonly repeats: readonly { readonly entry: NamedEntry; readonly of: NamedEntry }[];
  readonly sources: readonly ListSource[];
  readonly onKeep: (id: number) => void;
};

/** Repeated results, which may also be different people with the same answers. */
export function Repeats({ repeats, sources, onKeep }: RepeatsProps) {
  const messages = useMessages('compare-results');
  if (repeats.length === 0) return null;
  return (
    <Notice tone="info" title={messages.repeats.title(repeats.length)}>
      <ul>
        {repeats.slice(0, MOST).map(({ entry, of }) => {
          const place = describePlace(entry, sources, messages.place);
          const first = describePlace(of, sources, messages.place);
          return (
            <li key={entry.id} className="rr-cluster">
              <span>
                {entry.name === null
                  ? messages.repeats.nameless(place, first)
                  : messages.repeats.named(place, entry.name, first)}
              </span>
              <Button variant="quiet" onClick={() => onKeep(entry.id)}>
                {messages.repeats.keep}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

type Reasons = Messages['compare-results']['reason'];

function reasonOf(problem: LineProblem['problem'], reasons: Reasons): string {
  switch (problem.code) {
    case 'cut-off':
      return reasons['cut-off'](problem.have, problem.need);
    case 'version-unavailable':
      return reasons['version-unavailable'](problem.version);
    default:
      return reasons[problem.code]();
  }
}
