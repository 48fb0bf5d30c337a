import { BAND_IDS, type Role, routes } from '#core';

/** Lists the path of every page. Drafts can be tried and shared, but not embedded or listed. */
export function listPaths(roles: readonly Role[], drafts: readonly Role[] = []): readonly string[] {
  return [
    routes.catalogue(),
    routes.compare(),
    routes.myResults(),
    routes.compareRoles(),
    routes.embedKit(),
    routes.studio(),
    routes.tryDraft(),
    ...roles.flatMap(({ id }) => [
      ...pathsOfRole(id),
      ...BAND_IDS.map((band) => routes.sharedBand(id, band)),
      routes.embed(id),
    ]),
    ...drafts.flatMap(({ id }) => pathsOfRole(id)),
  ];
}

/** The pages that every role has, whether it is published or not. */
function pathsOfRole(id: string): readonly string[] {
  return [
    routes.role(id),
    routes.assess(id),
    routes.result(id),
    routes.shared(id),
    routes.observers(id),
    routes.rate(id),
    routes.guide(id),
    routes.interview(id),
    routes.plan(id),
  ];
}
