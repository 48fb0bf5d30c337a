import { listTexts } from '../list-texts.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * Warns of resources that no behaviour uses, of behaviours with too few resources, and of addresses that
 * readers can't open.
 */
export function lintSources(role: Role): readonly RoleWarning[] {
  const used = new Set(role.indicators.flatMap(({ resources }) => resources));
  const unused = role.resources.flatMap(({ id }, at): readonly RoleWarning[] =>
    used.has(id)
      ? []
      : [{ kind: 'sources', path: ['resources', at], message: `no behaviour names ${id}` }],
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
  return [...unused, ...bare, ...unreachable(role)];
}

/** Names that stand for no site on the web (RFC 2606, RFC 6761, RFC 6762, ICANN's `internal`). */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|internal)$/;
/** Addresses of a machine itself, of private networks and of links (RFC 1918, RFC 3927). */
const PRIVATE = /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

function unreachable(role: Role): readonly RoleWarning[] {
  return listTexts(role)
    .filter(({ path }) => path.at(-1) === 'url')
    .flatMap(({ path, text }): readonly RoleWarning[] => {
      // Template leftovers get a separate warning.
      if (text.startsWith('https://example.com/replace-')) return [];
      const [host] = text
        .toLowerCase()
        .replace('https://', '')
        .split(/[:/?#]/, 1);
      const name = String(host).replace(/\.$/, '');
      const isOpen = !RESERVED.test(name) && !PRIVATE.test(name) && name.includes('.');
      const message = `readers can’t open ${name}: it isn’t a site on the web`;
      return isOpen ? [] : [{ kind: 'sources', path, message }];
    });
}
