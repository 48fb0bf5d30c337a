import { formatProblem } from '#core';
import type { RoleFileOnDisk } from './read-role-files.ts';
import type { LockedRole, RoleLock } from './role-lock-file.ts';

/** The next lock, or why there is none; with problems the lock is the old one. */
export type Locked = { readonly lock: RoleLock; readonly problems: readonly string[] };

/**
 * Brings the lock up to the files. Drafts take on their file's hash, and are forgotten with it. A
 * published version is final: changing or losing its file, its number or its slug is a problem, for
 * links carry the number and readers of old links need the very file.
 */
export function lockRoles(
  old: RoleLock,
  files: readonly RoleFileOnDisk[],
  options: { readonly publish: boolean },
): Locked {
  const problems = [
    ...files.flatMap(fileProblems),
    ...publishedProblems(old, files),
    ...numberingProblems(old, files),
  ];
  return problems.length > 0
    ? { lock: old, problems }
    : { lock: { schemaVersion: 1, roles: nextRoles(old, files, options.publish) }, problems };
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

function nextRoles(
  old: RoleLock,
  files: readonly RoleFileOnDisk[],
  publish: boolean,
): LockedRole[] {
  const roles = new Map<number, LockedRole>();
  for (const { slug, version, sha256, role } of files) {
    if (!role.ok) continue;
    const before = old.roles
      .find(({ id }) => id === slug)
      ?.versions.find((other) => other.version === version);
    const published = publish || before?.published === true;
    const known = roles.get(role.value.number);
    const versions = [...(known?.versions ?? []), { version, sha256, published }];
    roles.set(role.value.number, { number: role.value.number, id: slug, versions });
  }
  return [...roles.values()].sort((a, b) => a.number - b.number);
}
