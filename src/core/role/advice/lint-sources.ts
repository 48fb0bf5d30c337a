import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/** Warns of resources that no rating uses, and of ratings with too few resources. */
export function lintSources(role: Role): readonly RoleWarning[] {
  const used = new Set(role.indicators.flatMap(({ resources }) => resources));
  const unused = role.resources.flatMap(({ id }, at): readonly RoleWarning[] =>
    used.has(id)
      ? []
      : [{ kind: 'sources', path: ['resources', at], message: `no indicator names ${id}` }],
  );
  const bare = role.indicators.flatMap(({ resources }, at): readonly RoleWarning[] =>
    resources.length >= 2
      ? []
      : [
          {
            kind: 'sources',
            path: ['indicators', at, 'resources'],
            message: 'fewer than the two resources that next steps show',
          },
        ],
  );
  return [...unused, ...bare];
}
