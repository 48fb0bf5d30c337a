import { BAND_IDS, type Role } from '#core';
import { paths } from '../app/paths.ts';

/** Every address that becomes a page. */
export function listPaths(roles: readonly Role[]): readonly string[] {
  return [
    paths.catalogue(),
    paths.compare(),
    paths.embedKit(),
    ...roles.flatMap(({ id }) => [
      paths.role(id),
      paths.assess(id),
      paths.result(id),
      paths.shared(id),
      ...BAND_IDS.map((band) => paths.sharedBand(id, band)),
      paths.embed(id),
    ]),
  ];
}
