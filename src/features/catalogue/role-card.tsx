import { type RoleIndexEntry, routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Link } from '#ui/link.tsx';
import { RoleCardRadar } from './role-card-radar.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { Foreign, ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';

/** One role: its shape, what it is, and one link that covers the whole card. */
export function RoleCard({ role }: { readonly role: RoleIndexEntry }) {
  const around = useLocale();
  return (
    <ForeignLanguage of={role.locale ?? around} around={around}>
      <Card role={role} />
    </ForeignLanguage>
  );
}

function Card({ role }: { readonly role: RoleIndexEntry }) {
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
