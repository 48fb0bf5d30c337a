import { type RoleIndexEntry, routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Link } from '#ui/link.tsx';
import { RoleCardRadar } from './role-card-radar.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { Foreign, ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';

type RoleCardProps = {
  readonly role: RoleIndexEntry;
  /** The other title that the search matched; null if it was the role's own. */
  readonly matchingTitle: string | null;
};

/** One role: its shape, its summary, and one link that covers the whole card. */
export function RoleCard(props: RoleCardProps) {
  const { role } = props;
  const around = useLocale();
  return (
    <ForeignLanguage of={role.locale ?? around} around={around}>
      <Card {...props} />
    </ForeignLanguage>
  );
}

function Card({ role, matchingTitle }: RoleCardProps) {
  const language = useTextLanguage();
  const messages = useMessages('catalogue');
  const shortest = Math.min(...role.forms.map(({ minutes }) => minutes));
  return (
    <article className="rr-card rr-role-card">
      <RoleCardRadar role={role} />
      <div className="rr-stack rr-stack--tight">
        <p className="rr-eyebrow">
          <Foreign>{role.category}</Foreign>
        </p>
        <h3>
          <Link to={routes.role(role.id)}>
            <Foreign>{role.title}</Foreign>
          </Link>
        </h3>
        {matchingTitle === null ? null : (
          <p className="rr-soft rr-small">
            <Foreign parts={[matchingTitle]}>{messages.foundBy(matchingTitle)}</Foreign>
          </p>
        )}
        <p {...language}>{role.summary}</p>
        <p className="rr-facts rr-soft">
          <span>{messages.competencies(role.competencies.length)}</span>
          {Number.isFinite(shortest) ? <span>{messages.from(Math.round(shortest))}</span> : null}
        </p>
        <span className="rr-role-card__go" aria-hidden="true">
          <Foreign parts={[role.title]}>{messages.open(role.title)}</Foreign>
        </span>
      </div>
    </article>
  );
}
