import { fitCuts, type Role, routes, type Standing } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';

/** A person's standing in one role, from answers given to others. */
export type RoleStanding = { readonly role: Role; readonly standing: Standing };

type WhereElseProps = {
  /** In catalogue order; null while being computed. */
  readonly standings: readonly RoleStanding[] | null;
  /** True when computing failed. */
  readonly hasFailed?: boolean;
};

/** Every role with the fit for each step of its ladder, or with what is still missing. */
export function WhereElse({ standings, hasFailed = false }: WhereElseProps) {
  const messages = useMessages('where-else');
  if (hasFailed) return <p>{messages.failed}</p>;
  if (standings === null) return <p role="status">{messages.looking}</p>;
  const found = standings.filter(({ standing }) => standing.known > 0);
  if (found.length === 0) return <p>{messages.nothing}</p>;
  return (
    <ul className="rr-elsewhere-roles">
      {found.map((each) => (
        <li key={each.role.id}>
          <InRole {...each} />
        </li>
      ))}
    </ul>
  );
}

function InRole({ role, standing }: RoleStanding) {
  const messages = useMessages('where-else');
  const { list } = useFormatters();
  const around = useLocale();
  const { known, fits, unknown, missing, open } = standing;
  const names = role.competencies.filter(({ id }) => unknown.includes(id)).map(({ name }) => name);
  const shortest = role.forms[0]?.name ?? '';
  return (
    <ForeignLanguage of={role.locale} around={around}>
      <section className="rr-elsewhere-role" aria-labelledby={`elsewhere-${role.id}`}>
        <h3 id={`elsewhere-${role.id}`}>
          <Link to={routes.role(role.id)}>
            <Foreign>{role.title}</Foreign>
          </Link>
        </h3>
        {fits !== null && <Steps role={role} fits={fits} />}
        <p className="rr-soft rr-small">
          <span>{messages.known(known)}</span>{' '}
          {fits === null ? (
            <span>{messages.tooLittle(missing)}</span>
          ) : (
            <>
              {names.length > 0 && <Foreign parts={names}>{messages.without(list(names))}</Foreign>}{' '}
              {open > 0 && (
                <Foreign parts={[shortest]}>{messages.narrower(open, shortest)}</Foreign>
              )}
            </>
          )}
        </p>
      </section>
    </ForeignLanguage>
  );
}

type StepsProps = { readonly role: Role; readonly fits: NonNullable<Standing['fits']> };

function Steps({ role, fits }: StepsProps) {
  const messages = useMessages('where-else');
  const { score } = useFormatters();
  const cuts = fitCuts(role.bands);
  return (
    <dl className="rr-elsewhere-steps">
      {fits.map(({ profile, fit }) =>
        fit === null ? null : (
          <div key={profile.id}>
            <dt>
              <Foreign>{profile.title ?? role.title}</Foreign>
            </dt>
            <dd>
              {messages.fit(
                score(fit.score, cuts),
                score(fit.range[0], cuts),
                score(fit.range[1], cuts),
              )}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
