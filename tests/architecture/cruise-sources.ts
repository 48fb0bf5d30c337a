import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { boundaryRules } from './boundary-rules.ts';

export type Cruise = { readonly modules: number; readonly violations: readonly string[] };

/** Checks the sources below `baseDir` against the boundary rules; each violation reads "rule: from → to". */
export async function cruiseSources(baseDir: string): Promise<Cruise> {
  const { output } = await cruise(['src'], {
    baseDir,
    ruleSet: boundaryRules,
    validate: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.mjs$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  });
  if (typeof output === 'string') throw new Error('expected an object from dependency-cruiser');
  return { modules: countModules(output), violations: violationsOf(output) };
}

function countModules({ modules }: ICruiseResult): number {
  return modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length;
}

function violationsOf({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}
