import { routes, withQuery } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Link } from '#ui/link.tsx';
import { StartLink, type StartProps } from './start-link.tsx';

/** The end of the page: the way in once more, and what else there is. */
export function MoreSection(props: StartProps) {
  const messages = useMessages('role-page');
  const { start, more } = messages;
  const ways = [
    {
      to: withQuery(routes.interview(props.role.id), props.query),
      label: more.interview,
      text: more.interviewText,
    },
    { to: routes.compare(), label: more.compare, text: more.compareText },
    { to: routes.embedKit(), label: more.embed, text: more.embedText },
    { to: '/', label: more.all, text: more.allText },
  ];
  return (
    <>
      <section className="rr-again" aria-labelledby="again-title">
        <h2 id="again-title">{start.again.title}</h2>
        <p>{start.again.text}</p>
        <StartLink {...props} />
      </section>
      <nav className="rr-more" aria-label={more.title}>
        <ul className="rr-grid">
          {ways.map(({ to, label, text }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
              <span className="rr-soft">{text}</span>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
