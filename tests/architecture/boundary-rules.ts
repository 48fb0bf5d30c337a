import type { IFlattenedRuleSet } from 'dependency-cruiser';
import { INLINE_ENTRIES, LAYERS, LIBRARIES } from './layers.ts';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

const RULE = { severity: 'error' } as const;
const DOOR = 'src/core/index\\.ts$';

function folder(layer: string): string {
  return layer === 'app' ? '^src/(?:app/|main\\.tsx$)' : `^src/${layer}/`;
}

function layerRules(): Rule[] {
  return Object.entries(LAYERS).map(([layer, allowed]) => ({
    ...RULE,
    name: `${layer} imports only ${[...allowed, 'itself'].join(', ')}`,
    from: { path: folder(layer) },
    to: { path: '^src/', pathNot: [layer, ...allowed].map(folder) },
  }));
}

function libraryRules(): Rule[] {
  const folders = Object.keys(LIBRARIES);
  return Object.entries(LIBRARIES).map(([layer, allowed]) => ({
    ...RULE,
    name: `${layer} uses only ${allowed.join(', ') || 'no package'}`,
    from: {
      path: folder(layer),
      pathNot: folders.filter((other) => other.startsWith(`${layer}/`)).map(folder),
    },
    to: {
      path: '(?:^|/)node_modules/',
      ...(allowed.length > 0 && {
        pathNot: allowed.map((name) => `node_modules/(?:@types/)?${name}/`),
      }),
    },
  }));
}

/** The rules over src/, for dependency-cruiser. */
export const boundaryRules: IFlattenedRuleSet = {
  forbidden: [
    ...layerRules(),
    ...libraryRules(),
    {
      ...RULE,
      name: 'no feature imports another',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      ...RULE,
      name: 'the core is entered by its door only',
      from: {
        path: '^src/',
        pathNot: [
          '^src/core/',
          '^src/embed-host/',
          '^src/package/',
          '^src/cli/',
          '^src/build/',
          // Compiled to old syntax, which not all of the core has an equivalent in.
          '^src/app/instant/boot\\.ts$',
        ],
      },
      to: { path: '^src/core/', pathNot: DOOR },
    },
    {
      ...RULE,
      name: 'only programs use what Node brings',
      from: { path: '^src/', pathNot: '^src/(?:build|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      ...RULE,
      name: 'no cycles',
      from: {},
      to: {
        circular: true,
        // A lazy import waits until its importer has run, and a type is gone by then.
        viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] },
      },
    },
    {
      ...RULE,
      name: 'no orphans',
      from: {
        orphan: true,
        path: '^src/',
        // What only vite.config.ts imports has no importer within src.
        pathNot: [
          '\\.d\\.ts$',
          '^src/cli/',
          '^src/build/bundle/chunk-groups\\.ts$',
          ...INLINE_ENTRIES.map((path) => `^${path}$`),
        ],
      },
      to: {},
    },
    { ...RULE, name: 'every import leads somewhere', from: {}, to: { couldNotResolve: true } },
  ],
};
