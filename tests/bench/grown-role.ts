import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CURRENT_ROLE_FILE } from '#tests/support/ai-engineer.ts';

type Ids = { readonly indicators: readonly string[] };
type RoleJson = {
  readonly order: readonly string[];
  readonly forms: readonly object[];
  readonly indicators: readonly { readonly id: string }[];
  readonly dayInTheLife: readonly Ids[];
  readonly progression: readonly Ids[];
  readonly tools: { readonly groups: readonly Ids[] };
};

const BASE = 20;

/** The real role's file with this many ratings, all in one form: the first 20, then copies of them. */
export function growRole(text: string, items: number): string {
  const role = JSON.parse(text) as RoleJson;
  // In the order of asking, so that every competency has some.
  const originals = role.order.flatMap((id) => role.indicators.filter((one) => one.id === id));
  const indicators = Array.from({ length: items }, (_, index) => {
    const original = originals[index % BASE];
    const copy = Math.floor(index / BASE);
    if (copy === 0) return { ...original, stage: 1 };
    // A bank name belongs to one item of a role; without a value it isn't written.
    return { ...original, id: `${original?.id}-copy${copy}`, bank: undefined, stage: 1 };
  });
  const ids = new Set(indicators.map(({ id }) => id));
  const prune = <Part extends Ids>(parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, indicators: part.indicators.filter((id) => ids.has(id)) }));
  return JSON.stringify({
    ...role,
    indicators,
    scenarios: [],
    order: [...ids],
    forms: role.forms.slice(0, 1),
    dayInTheLife: prune(role.dayInTheLife),
    progression: prune(role.progression),
    tools: { ...role.tools, groups: prune(role.tools.groups) },
  });
}

/** Builds the site in a copy of the project whose only role has this many items; returns where. */
export function buildGrownSite(root: string, items: number): string {
  const copy = mkdtempSync(join(tmpdir(), 'role-radar-grown-'));
  for (const name of [
    'src',
    'public',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const file = `public${CURRENT_ROLE_FILE}`;
  writeFileSync(join(copy, file), growRole(readFileSync(join(root, file), 'utf8'), items));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site with ${items} items was not built: ${stderr}`);
  return copy;
}
