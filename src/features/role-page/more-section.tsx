import { routes, withQuery } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Link } from '#ui/link.tsx';
import { StartLink, type StartProps } from './start-link.tsx';

/** The end of the page: the start button once more, and further pages about this role. */
export function MoreSection(props: StartProps) {
  const { start, more } = useMessages('role-page');
  return (
    <section className="rr-again" aria-labelledby="again-title">
      <h2 id="again-title">{start.again.title}</h2>
      <p>{start.again.text}</p>
      <StartLink {...props} />
      <p>
        <Link to={withQuery(routes.interview(props.role.id), props.query)}>{more.interview}</Link>
      </p>
    </section>
  );
}
