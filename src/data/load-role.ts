import {
  type Problem,
  type Result,
  type Role,
  type RoleIndex,
  type RoleLock,
  asDraft,
  fail,
  parseDraftKey,
  parseJsonText,
  parseRoleIndexText,
  parseRoleLock,
  parseRoleText,
  ROLE_INDEX_PATH,
  ROLE_LOCK_PATH,
  roleFilePath,
} from '#core';
import { hashText } from './hash-text.ts';
import { type LoadOptions, distrustCache, loadText } from './load-text.ts';
import { RoleLoadError } from './role-load-error.ts';

export { RoleLoadError };

/** Parses a role file's text: on the main thread by default, or wherever there is more time for it. */
export type ParseRole = (
  text: string,
) => Result<Role, readonly Problem[]> | Promise<Result<Role, readonly Problem[]>>;

export type RoleLoadOptions = LoadOptions & { readonly parse?: ParseRole };

/** Which file to load. Role versions are immutable, so slug and version identify the content for ever. */
export type RoleAddress = {
  /** The app's root, relative or absolute, with a trailing slash. */
  readonly root: string;
  /** For a draft, `<slug>.<version>` as `draftKey` writes it. */
  readonly slug: string;
  readonly version: number;
};

/**
 * Loads one version of a role and checks it; throws `RoleLoadError`. The content is checked rather
 * than its media type, because some hosts serve JSON as plain text. A file for another role or
 * version than the requested one is invalid: it would change the meaning of people's answers.
 */
export async function loadRole(address: RoleAddress, options: RoleLoadOptions = {}): Promise<Role> {
  const { root, slug, version } = address;
  const url = root + roleFilePath(slug, version);
  const { parse = parseRoleText, ...loading } = options;
  const { text, value: role } = await load(url, parse, loading);
  const draft = parseDraftKey(slug);
  const own = draft?.slug ?? slug;
  const problems: Problem[] = [];
  if (role.id !== own) problems.push(mismatch('id', `"${own}"`, `"${role.id}"`));
  if (role.version !== version) {
    problems.push(mismatch('version', `${version}`, `${role.version}`));
  }
  if (problems.length > 0) throw new RoleLoadError('invalid', { problems });
  return draft === null ? role : asDraft(role, await hashText(text));
}

/** Loads the list of role files, drafts included; throws `RoleLoadError`. */
export async function loadRoleLock(
  address: Pick<RoleAddress, 'root'>,
  options?: LoadOptions,
): Promise<RoleLock> {
  const parse = (text: string): Result<RoleLock, readonly Problem[]> => {
    const json = parseJsonText(text);
    if (!json.ok) return fail([json.error]);
    const lock = parseRoleLock(json.value);
    const expected = 'a list of role files';
    return lock.ok ? lock : fail([{ code: 'wrong-value', path: [], expected, got: lock.error }]);
  };
  return (await load(address.root + ROLE_LOCK_PATH, parse, options)).value;
}

/** Loads the list of roles; throws `RoleLoadError`. */
export async function loadRoleIndex(
  address: Pick<RoleAddress, 'root'>,
  options?: LoadOptions,
): Promise<RoleIndex> {
  return (await load(address.root + ROLE_INDEX_PATH, parseRoleIndexText, options)).value;
}

async function load<Value>(
  url: string,
  parse: (
    text: string,
  ) => Result<Value, readonly Problem[]> | Promise<Result<Value, readonly Problem[]>>,
  options: LoadOptions | undefined,
): Promise<{ readonly text: string; readonly value: Value }> {
  const { text, isLabelledHtml } = await loadText(url, options);
  const parsed = await parse(text);
  if (parsed.ok) return { text, value: parsed.value };
  distrustCache(url);
  const isHtml = isLabelledHtml || parsed.error.some(({ code }) => code === 'html');
  if (isHtml) throw new RoleLoadError('html');
  throw new RoleLoadError('invalid', { problems: parsed.error });
}

function mismatch(key: string, expected: string, got: string): Problem {
  return { code: 'disagrees', path: [key], expected, got };
}
