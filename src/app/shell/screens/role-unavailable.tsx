import { formatProblem } from '#core';
import { RoleLoadError } from '#data/role-load-error.ts';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Link } from '#ui/link.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = {
  readonly slug: string;
  readonly error: Error;
  readonly onRetry: () => void;
};

/** A role that can't be loaded: the reason, and a retry. Answers are not touched. */
export function RoleUnavailable({ slug, error, onRetry }: Props) {
  const messages = useMessages('app');
  const code = error instanceof RoleLoadError ? error.code : 'offline';
  const problems = error instanceof RoleLoadError ? error.problems : [];
  return (
    <MessageScreen title={messages.roleUnavailable(slug)} reason={messages.loadErrors[code]}>
      <Button variant="primary" onClick={onRetry}>
        {messages.retry}
      </Button>
      <Link className="rr-button rr-button--secondary" to="/">
        {messages.toCatalogue}
      </Link>
      {problems.length > 0 && (
        <Disclosure summary={messages.problemsFound(problems.length)}>
          <ul translate="no" lang="en">
            {problems
              .slice(0, 20)
              .map(formatProblem)
              .map((message) => (
                <li key={message}>{message}</li>
              ))}
          </ul>
        </Disclosure>
      )}
    </MessageScreen>
  );
}
