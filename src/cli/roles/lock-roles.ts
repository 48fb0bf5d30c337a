import { type LockedRole, type RoleLock, formatProblem } from '#core';
import type { RoleFileOnDisk } from './read-role-files.ts';

/** The version to publish; by default the role's only draft. */
export type Publication = { readonly slug: string; readonly version?: number };

/** The next lock; with problems it equals the old one. */
export type LockOutcome = {
  readonly lock: RoleLock;
  readonly problems: readonly string[];
  /** The file that becomes final with this lock. */
  readonly published?: RoleFileOnDisk;
};

/**
 * Updates the lock from the files. Drafts get their file's current hash, and disappear with their
 * file. Published versions are final: changing or losing their file, number or slug is a problem,
 * because links contain the number and old links need the exact file.
 */
export function lockRoles(old: RoleLock, files: readonly RoleFileOnDisk[]): LockOutcome {
  const problems = [
    ...files.flatMap(fileProblems),
    ...publishedProblems(old, files),
    ...numberingProblems(old, files),
  ];
  return problems.length > 0 ? { lock: old, problems } : { lock: nextLock(files, old), problems };
}

/**
 * Makes one version final. Ignores drafts of other roles, whose lock entries stay as they are;
 * published versions must be unchanged.
 */
export function publishRole(
  old: RoleLock,
  files: readonly RoleFileOnDisk[],
  { slug, version }: Publication,
): LockOutcome {
  const refuse = (...problems: readonly string[]): LockOutcome => ({ lock: old, problems });
  const own = files.filter((file) => file.slug === slug);
  if (own.length === 0) return refuse(`no role "${slug}": there is no file ${slug}/1.json`);
  const isFinal = (file: RoleFileOnDisk) => lockedVersion(old, file)?.published === true;
  const drafts = own.filter((file) => !isFinal(file));
  const chosen = version === undefined ? drafts[0] : own.find((file) => file.version === version);
  if (chosen === undefined) {
    return refuse(
      version === undefined
        ? `every version of "${slug}" is published already`
        : `there is no file ${slug}/${version}.json`,
    );
  }
  if (isFinal(chosen)) return refuse(`${chosen.path}: published already`);
  if (version === undefined && drafts.length > 1) {
    const names = drafts.map((file) => `${slug}/${file.version}`).join(' or ');
    return refuse(`"${slug}" has ${drafts.length} drafts; say which one: ${names}`);
  }
  const earlier = drafts.find((file) => file.version < chosen.version);
  if (earlier !== undefined) {
    return refuse(`${earlier.path}: still a draft; publish versions in their order, or delete it`);
  }
  // A draft of another role can't reserve a number, and its errors don't matter.
  const concerned = files.filter((file) => file.slug === slug || isFinal(file));
  const problems = [
    ...own.filter((file) => file === chosen).flatMap(fileProblems),
    ...publishedProblems(old, files),
    ...numberingProblems(
      old,
      concerned.filter((file) => file.slug !== slug || file.version <= chosen.version),
    ),
  ];
  if (problems.length > 0) return refuse(...problems);
  const others = old.roles.filter(({ id }) => id !== slug);
  const mine = nextLock(
    own.filter((file) => file.version <= chosen.version),
    old,
    chosen,
  );
  const later = old.roles
    .filter(({ id }) => id === slug)
    .flatMap(({ versions }) => versions.filter((each) => each.version > chosen.version));
  const roles = [
    ...others,
    ...mine.roles.map((role) => ({ ...role, versions: [...role.versions, ...later] })),
  ].sort((a, b) => a.number - b.number);
  return { lock: { schemaVersion: 1, roles }, problems: [], published: chosen };
}

/**
 * Removes a published role from the catalogue, or adds it back. Its file, number, pages, links and
 * embeds are unaffected. Publishing a new version also adds it back.
 */
export function archiveRole(old: RoleLock, slug: string, isArchived: boolean): LockOutcome {
  const role = old.roles.find(({ id }) => id === slug);
  if (role === undefined) return { lock: old, problems: [`no role "${slug}" in the lock`] };
  const { archived = false, ...rest } = role;
  if (!role.versions.some(({ published }) => published)) {
    return { lock: old, problems: [`"${slug}" is not published: a draft is in no catalogue`] };
  }
  if (archived === isArchived) {
    const state = isArchived ? 'archived already' : 'in the catalogue already';
    return { lock: old, problems: [`"${slug}" is ${state}`] };
  }
  const { number, id, versions } = rest;
  const next = { number, id, ...(isArchived && { archived: true as const }), versions };
  const roles = old.roles.map((each) => (each === role ? next : each));
  return { lock: { schemaVersion: 1, roles }, problems: [] };
}

function lockedVersion(lock: RoleLock, { slug, version }: RoleFileOnDisk) {
  return lock.roles
    .find(({ id }) => id === slug)
    ?.versions.find((other) => other.version === version);
}

function fileProblems(file: RoleFileOnDisk): readonly string[] {
  if (!file.role.ok) {
    return file.role.error.map((problem) => `${file.path}: ${formatProblem(problem)}`);
  }
  const { id, version } = file.role.value;
  const problems: string[] = [];
  if (id !== file.slug) problems.push(`${file.path}: its id is "${id}", its folder "${file.slug}"`);
  if (version !== file.version) {
    problems.push(`${file.path}: its version is ${version}, its name says ${file.version}`);
  }
  return problems;
}

function publishedProblems(old: RoleLock, files: readonly RoleFileOnDisk[]): readonly string[] {
  return old.roles.flatMap(({ id, number, versions }) =>
    versions
      .filter(({ published }) => published)
      .flatMap(({ version, sha256 }) => {
        const path = `${id}/${version}.json`;
        const file = files.find((other) => other.path === path);
        if (file === undefined) return [`${path}: published, and its file is gone`];
        if (file.sha256 !== sha256) {
          return [`${path}: published, so it can't change; put the change into a new version`];
        }
        const own = file.role.ok ? file.role.value.number : number;
        return own === number ? [] : [`${path}: published as number ${number}, not ${own}`];
      }),
  );
}

function numberingProblems(old: RoleLock, files: readonly RoleFileOnDisk[]): readonly string[] {
  const slugs = new Map<number, string>();
  const numbers = new Map<string, number>();
  const versions = new Map<string, number>();
  for (const { id, number, versions: known } of old.roles) {
    if (!known.some(({ published }) => published)) continue;
    slugs.set(number, id);
    numbers.set(id, number);
  }
  return files.flatMap((file) => {
    if (!file.role.ok) return [];
    const problems: string[] = [];
    const { number } = file.role.value;
    const owner = slugs.get(number) ?? file.slug;
    if (owner !== file.slug) problems.push(`${file.path}: number ${number} belongs to "${owner}"`);
    const known = numbers.get(file.slug) ?? number;
    if (known !== number) problems.push(`${file.path}: "${file.slug}" has the number ${known}`);
    const before = versions.get(file.slug) ?? 0;
    if (file.version !== before + 1)
      problems.push(`${file.path}: version ${before + 1} is missing`);
    slugs.set(number, owner);
    numbers.set(file.slug, known);
    versions.set(file.slug, file.version);
    return problems;
  });
}

function nextLock(
  files: readonly RoleFileOnDisk[],
  old: RoleLock,
  publishing?: RoleFileOnDisk,
): RoleLock {
  const roles = new Map<number, LockedRole>();
  for (const file of files) {
    if (!file.role.ok) continue;
    const { slug, version, sha256, role } = file;
    const published = file === publishing || lockedVersion(old, file)?.published === true;
    const known = roles.get(role.value.number);
    const versions = [...(known?.versions ?? []), { version, sha256, published }];
    const isArchived =
      publishing === undefined && old.roles.some(({ id, archived }) => id === slug && archived);
    roles.set(role.value.number, {
      number: role.value.number,
      id: slug,
      ...(isArchived && { archived: true as const }),
      versions,
    });
  }
  return { schemaVersion: 1, roles: [...roles.values()].sort((a, b) => a.number - b.number) };
}
