import { formatProblem } from '#core';
import { RoleLoadError } from '#data/role-load-error.ts';
import { appWords } from '#i18n/app.ts';
import { useWords } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Link } from '#ui/link.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = {
  readonly slug: string;
  readonly error: Error;
  readonly onRetry: () => void;
};

/** A role that can't be loaded: why, and a way to try again. Nothing that was answered is touched. */
export function RoleUnavailable({ slug, error, onRetry }: Props) {
  const words = useWords(appWords);
  const code = error instanceof RoleLoadError ? error.code : 'offline';
  const problems = error instanceof RoleLoadError ? error.problems : [];
  return (
    <MessageScreen title={words.roleUnavailable(slug)} reason={words.loadErrors[code]}>
      <Button variant="primary" onClick={onRetry}>
        {words.retry}
      </Button>
      <Link className="rr-button rr-button--secondary" to="/">
        {words.toCatalogue}
      </Link>
      {problems.length > 0 && (
        <Disclosure summary={words.problemsFound(problems.length)}>
          <ul translate="no">
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
