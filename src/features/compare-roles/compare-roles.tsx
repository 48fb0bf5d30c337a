import { type RoleIndexEntry, routes, type SharedAxis, sharedAxes, widestAxis } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';
import { RoleChoice } from './role-choice.tsx';
import { RolesRadar } from './roles-radar.tsx';

export type CompareRolesProps = {
  /** Every role of the site. */
  readonly roles: readonly RoleIndexEntry[];
  /** The chosen slugs, at most four, in drawing order. */
  readonly chosen: readonly string[];
  /** Slugs in the address that the site doesn't have. */
  readonly unknown: readonly string[];
  readonly onChoose: (slugs: readonly string[]) => void;
};

/** The targets of two to four roles: overlaid in one radar, and as figures. */
export function CompareRoles({ roles, chosen, unknown, onChoose }: CompareRolesProps) {
  const messages = useMessages('compare-roles');
  const around = useLocale();
  const { list } = useFormatters();
  const shown = chosen.flatMap((slug) => roles.filter(({ id }) => id === slug));
  const [first] = shown;
  return (
    <div className="rr-page rr-roles">
      <header className="rr-stack">
        <h1>{messages.title}</h1>
        <p className="rr-lede">{messages.lead}</p>
      </header>
      {unknown.length > 0 && <p className="rr-soft rr-small">{messages.unknown(list(unknown))}</p>}
      {roles.length < 2 ? <p>{messages.single}</p> : null}
      <div className="rr-roles__work">
        <div className="rr-stack">
          {roles.length < 2 ? null : (
            <RoleChoice roles={roles} chosen={chosen} onChoose={onChoose} />
          )}
          <p role="status" className="rr-visually-hidden">
            {messages.shown(shown.length)}
          </p>
          {shown.length < 2 && roles.length > 1 ? <p>{messages.few}</p> : null}
        </div>
        {first === undefined ? null : (
          <ForeignLanguage of={first.locale ?? around} around={around}>
            <RolesRadar roles={shown} axes={sharedAxes(shown)} />
          </ForeignLanguage>
        )}
      </div>
      {first === undefined ? null : (
        <ForeignLanguage of={first.locale ?? around} around={around}>
          <Figures roles={shown} axes={sharedAxes(shown)} />
        </ForeignLanguage>
      )}
    </div>
  );
}

type FiguresProps = {
  readonly roles: readonly RoleIndexEntry[];
  readonly axes: readonly SharedAxis[];
};

function Figures({ roles, axes }: FiguresProps) {
  const messages = useMessages('compare-roles');
  const around = useLocale();
  const { tenths } = useFormatters();
  const widest = roles.length > 1 ? widestAxis(axes) : null;
  return (
    <div className="rr-stack">
      {widest === null ? null : (
        <p>
          <Foreign parts={[widest.name]}>
            {messages.widest(widest.name, tenths(widest.low), tenths(widest.high))}
          </Foreign>
        </p>
      )}
      <DataTable
        caption={messages.table}
        columns={[
          { id: 'competency', label: messages.competency },
          ...roles.map((role) => ({
            id: role.id,
            numeric: true,
            label: (
              <ForeignLanguage of={role.locale ?? around} around={around}>
                <Link to={routes.role(role.id)}>
                  <Foreign>{role.title}</Foreign>
                </Link>
              </ForeignLanguage>
            ),
          })),
        ]}
        rows={axes.map(({ id, name, targets }) => ({
          id,
          cells: [
            <Foreign key="name">{name}</Foreign>,
            ...targets.map((target) => (target === null ? messages.none : tenths(target))),
          ],
        }))}
      />
    </div>
  );
}
