import type { RoleIndexEntry } from '#core';
import { catalogueWords } from '#i18n/catalogue.ts';
import { useWords } from '#i18n/locale.tsx';
import { Link } from '#ui/link.tsx';
import { RoleCardRadar } from './role-card-radar.tsx';

/** One role: its shape, what it is, and one link that covers the whole card. */
export function RoleCard({ role }: { readonly role: RoleIndexEntry }) {
  const words = useWords(catalogueWords);
  const shortest = Math.min(...role.forms.map(({ minutes }) => minutes));
  return (
    <article className="rr-card rr-role-card">
      <RoleCardRadar role={role} />
      <div className="rr-stack rr-stack--tight">
        <p className="rr-eyebrow">{role.category}</p>
        <h3>
          <Link to={`/roles/${role.id}/`}>{role.title}</Link>
        </h3>
        <p>{role.summary}</p>
        <p className="rr-facts rr-soft">
          <span>{words.competencies(role.competencies.length)}</span>
          {Number.isFinite(shortest) ? <span>{words.from(Math.round(shortest))}</span> : null}
        </p>
        <span className="rr-role-card__go" aria-hidden="true">
          {words.open(role.title)}
        </span>
      </div>
    </article>
  );
}
