import { draftKey, SLUG, lintRole, type Role, routes } from '#core';
import { plural } from '../i18n/en/plural.ts';
import { isProgram } from './is-program.ts';
import { type NoStart, printUsage, readArguments, wrongArguments } from './read-arguments.ts';
import type { Publication } from './roles/lock-roles.ts';
import {
  type Archiving,
  type LockPlan,
  planRoleLock,
  readRoleLock,
  writeRoleLock,
} from './roles/plan-role-lock.ts';
import { listIgnoredFiles, type RoleFileOnDisk } from './roles/read-role-files.ts';
import { reportRole } from './roles/report-role.ts';

const USAGE = `Usage: npm run role:lock -- [option]

Records the role files of public/roles in the lock, and updates the catalogue and the JSON Schema.

Options:
  --publish <slug>[/<version>]  makes a draft final: its file can't change after that
  --archive <slug>              removes a role from the catalogue; its pages and links still work
  --restore <slug>              puts an archived role back
  --dry-run                     says what would be written, and writes nothing
`;

type Print = (line: string) => void;
type Options = {
  readonly publish?: Publication;
  readonly archive?: Archiving;
  readonly isDryRun: boolean;
};

/**
 * `npm run role:lock`: updates lock, index and JSON Schema from the role files. `--publish <slug>`
 * makes one version final and prints which one and its warnings; `--archive <slug>` removes a role
 * from the catalogue and `--restore <slug>` adds it back; `--dry-run` only prints. Returns the exit
 * code.
 */
export async function roleLock(
  args: readonly string[],
  root: string,
  print: Print,
): Promise<number> {
  const options = readOptions(args);
  if ('kind' in options) {
    const code = printUsage(USAGE, options, { print, warn: print });
    if (args.includes('--publish')) await printDrafts(root, print);
    return code;
  }
  const { isDryRun, ...wanted } = options;
  const plan = await planRoleLock(root, wanted);
  plan.problems.forEach(print);
  if (plan.problems.length > 0) return 1;
  if (plan.published !== undefined && !announce(plan.published, print)) return 1;
  if (wanted.archive !== undefined) announceArchiving(wanted.archive, print);
  if (isDryRun) {
    print('Nothing was written (--dry-run).');
    return 0;
  }
  await write(root, plan, print);
  return 0;
}

function readOptions(args: readonly string[]): Options | NoStart {
  const read = readArguments(args, {
    publish: { type: 'string' },
    archive: { type: 'string' },
    restore: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  if (read.kind !== 'arguments') return read;
  const { publish, archive, restore, 'dry-run': isDryRun } = read.values;
  const { positionals } = read;
  const [name, ...others] = [publish, archive, restore].filter((each) => each !== undefined);
  if (name === undefined && positionals.length === 0 && !isDryRun) return { isDryRun };
  if (name === undefined || others.length > 0) return wrongArguments('Say what to do, once.');
  const [slug = '', ...numbers] = [...name.split('/'), ...positionals];
  const [version] = numbers;
  const isVersion = version === undefined || /^[1-9]\d{0,3}$/.test(version);
  const most = publish === undefined ? 0 : 1;
  if (!SLUG.test(slug) || !isVersion || numbers.length > most) {
    return wrongArguments(`${[name, ...positionals].join(' ')} doesn't name a role.`);
  }
  if (publish === undefined)
    return { archive: { slug, isArchived: archive !== undefined }, isDryRun };
  return {
    publish: version === undefined ? { slug } : { slug, version: Number(version) },
    isDryRun,
  };
}

function announceArchiving({ slug, isArchived }: Archiving, print: Print): void {
  print(
    isArchived
      ? `"${slug}" leaves the catalogue. Its pages, links and embeds still work; npm run role:lock -- --restore ${slug} puts it back.`
      : `"${slug}" is in the catalogue again.`,
  );
}

async function printDrafts(root: string, print: Print): Promise<void> {
  const { roles } = await readRoleLock(root);
  const drafts = roles.flatMap(({ id, versions }) =>
    versions.filter(({ published }) => !published).map(({ version }) => `${id}/${version}`),
  );
  print(drafts.length === 0 ? 'There is no draft.' : `Drafts: ${drafts.join(', ')}`);
}

/** Prints what becomes final and its warnings; false when it can't be published. */
function announce(file: RoleFileOnDisk, print: Print): boolean {
  if (!file.role.ok) return false;
  const role = file.role.value;
  const path = `public/roles/${file.path}`;
  const leftovers = lintRole(role).filter(({ kind }) => kind === 'placeholder');
  const { errors, warnings } = reportRole(path, file.text);
  [...errors, ...warnings].forEach(print);
  // The parser accepts duplicate keys, but the author must fix them.
  if (errors.length > 0) return false;
  if (leftovers.length > 0) {
    const left = plural(leftovers.length, {
      one: '# text of the template is left in it',
      other: '# texts of the template are left in it',
    });
    print(`${path}: not published, because ${left}.`);
    return false;
  }
  print(`${path}: publishing ${contentsOf(role)}.`);
  print(
    `From now on this file can't change: links name version ${role.version} and open on it for ever. ` +
      `A change is a new version: npm run role:new -- ${role.id} --version`,
  );
  return true;
}

function contentsOf(role: Role): string {
  const { title, version, competencies, indicators, scenarios } = role;
  const parts = `${competencies.length} competencies, ${indicators.length} ratings, ${scenarios.length} scenarios`;
  return `version ${version} of "${title}" (${parts})`;
}

async function write(root: string, plan: LockPlan, print: Print): Promise<void> {
  for (const { path, reason } of await listIgnoredFiles(root)) {
    print(`${path}: ignored, ${reason}`);
  }
  const written = await writeRoleLock(root, plan);
  written.forEach((path) => {
    print(`wrote ${path}`);
  });
  if (written.length === 0) print('Everything is up to date.');
  for (const { slug, version } of plan.drafts) {
    print(
      `${slug}/${version}.json is a draft: see it at ${routes.role(draftKey({ slug, version }))} (npm run dev)`,
    );
  }
}

if (isProgram(import.meta.url)) {
  process.exitCode = await roleLock(process.argv.slice(2), process.cwd(), (line) => {
    console.log(line);
  });
}
