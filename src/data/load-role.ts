import {
  type Problem,
  type Result,
  type Role,
  type RoleIndex,
  parseRoleIndexText,
  parseRoleText,
} from '#core';
import { type LoadOptions, loadText } from './load-text.ts';
import { RoleLoadError } from './role-load-error.ts';

export { RoleLoadError };

/** What makes a role of a file's text: here by default, or wherever there is more time for it. */
export type ParseRole = (
  text: string,
) => Result<Role, readonly Problem[]> | Promise<Result<Role, readonly Problem[]>>;

export type RoleLoadOptions = LoadOptions & { readonly parse?: ParseRole };

/** Which file: roles are immutable by version, so slug and version name one content for ever. */
export type RoleAddress = {
  /** The app's root, ending in a slash, relative or absolute. */
  readonly root: string;
  readonly slug: string;
  readonly version: number;
};

/**
 * Loads one version of a role and checks it; throws `RoleLoadError`. What arrives decides, not what
 * the server calls it: some hosts send JSON as plain text. A file that is another role or version
 * than asked for is invalid, for it would give other people's answers a meaning of its own.
 */
export async function loadRole(address: RoleAddress, options: RoleLoadOptions = {}): Promise<Role> {
  const { root, slug, version } = address;
  const url = `${root}roles/${encodeURIComponent(slug)}/${version}.json`;
  const { parse = parseRoleText, ...loading } = options;
  const role = await load(url, parse, loading);
  const problems: Problem[] = [];
  if (role.id !== slug) problems.push(disagrees('id', `"${slug}"`, `"${role.id}"`));
  if (role.version !== version) {
    problems.push(disagrees('version', `${version}`, `${role.version}`));
  }
  if (problems.length > 0) throw new RoleLoadError('invalid', { problems });
  return role;
}

/** Loads the list of roles; throws `RoleLoadError`. */
export async function loadRoleIndex(
  address: Pick<RoleAddress, 'root'>,
  options?: LoadOptions,
): Promise<RoleIndex> {
  return load(`${address.root}roles/index.json`, parseRoleIndexText, options);
}

async function load<Value>(
  url: string,
  parse: (
    text: string,
  ) => Result<Value, readonly Problem[]> | Promise<Result<Value, readonly Problem[]>>,
  options: LoadOptions | undefined,
): Promise<Value> {
  const { text, isCalledHtml } = await loadText(url, options);
  const parsed = await parse(text);
  if (parsed.ok) return parsed.value;
  const isHtml = isCalledHtml || parsed.error.some(({ code }) => code === 'html');
  if (isHtml) throw new RoleLoadError('html');
  throw new RoleLoadError('invalid', { problems: parsed.error });
}

function disagrees(key: string, expected: string, got: string): Problem {
  return { code: 'disagrees', path: [key], expected, got };
}
