import { readParameter } from '../address/query.ts';
import {
  type EmbedTheme,
  HIDABLE_PARTS,
  type HidablePart,
  type Length,
  LENGTHS,
} from './embed-options.ts';
import { parseTheme } from './theme/parse-theme.ts';
import { readChoice, readNumeral, readWhole } from './read-value.ts';
import { isNonce } from './messages/ready-call.ts';

/** What the frame's URL tells it, before any message arrives. */
export type FrameAddress = {
  /** The loader's nonce; null in a plain frame without a loader. */
  readonly nonce: string | null;
  readonly theme: EmbedTheme;
  /** Separates the progress of two embeds of one role; '' shares it. */
  readonly instance: string;
  /** The role version to use; null for the current one. */
  readonly version: number | null;
  /**
   * Parameters for `selectProfile`, which picks the profile that the result is compared with; null
   * where not given.
   */
  readonly goal: FrameGoal;
  /** The length set by the host; without one, the taker chooses. */
  readonly length?: Length;
  /** Parts that the host hides; absent for none. */
  readonly hide?: readonly HidablePart[];
  /** The roles that the host offers; absent when it names a single one. */
  readonly profiles?: readonly string[];
};

export type FrameGoal = {
  readonly profile: string | null;
  readonly targets: string | null;
  readonly bar: string | null;
};

/** No goal requested: the role's own profile applies. */
export const NO_GOAL: FrameGoal = { profile: null, targets: null, bar: null };

/** Builds the query of a frame's URL. It includes the theme, so that the first paint is right. */
export function buildFrameQuery(address: FrameAddress): string {
  const { nonce, theme, instance, version, goal, length, hide, profiles } = address;
  return buildQuery({
    n: nonce,
    theme: theme.scheme === 'auto' ? null : theme.scheme,
    accent: theme.accent,
    radius: theme.radius,
    font: theme.font === 'system' ? null : theme.font,
    surface: theme.surface ?? null,
    instance: instance || null,
    version,
    ...goal,
    length: length ?? null,
    hide: hide?.join(' ') ?? null,
    profiles: profiles?.join(',') ?? null,
  });
}

/** The parameters of a frame's query. */
export type FrameParameter =
  | 'n'
  | 'theme'
  | 'accent'
  | 'radius'
  | 'font'
  | 'surface'
  | 'instance'
  | 'version'
  | 'length'
  | 'hide'
  | 'profiles'
  | keyof FrameGoal;
type FrameQuery = Readonly<Partial<Record<FrameParameter, string | number | null>>>;

/** Builds '?theme=dark&version=1' from the values given; '' without any. */
export function buildQuery(parts: FrameQuery): string {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** Reads one raw value of a frame's query; null when it isn't given. */
export function readFrameParameter(search: string, name: FrameParameter): string | null {
  return readParameter(search, name);
}

/** Parses a frame's query ("?theme=dark"); malformed values count as not given. */
export function parseFrameQuery(search: string): FrameAddress {
  const get = (name: FrameParameter) => readFrameParameter(search, name);
  const nonce = get('n');
  const length = readChoice(get('length'), LENGTHS);
  const hide = readHidden(get('hide'));
  const profiles = readProfiles(get('profiles'));
  return {
    nonce: isNonce(nonce) ? nonce : null,
    theme: parseTheme({
      scheme: get('theme'),
      accent: get('accent'),
      radius: readNumeral(get('radius')),
      font: get('font'),
      surface: get('surface'),
    }),
    instance: cleanInstance(get('instance')),
    version: readWhole(readNumeral(get('version')), 1, 1023),
    goal: { profile: get('profile'), targets: get('targets'), bar: get('bar') },
    ...(length !== null && { length }),
    ...(hide.length > 0 && { hide }),
    ...(profiles.length > 0 && { profiles }),
  };
}

/** Parses a list of parts such as "header footer"; unknown words are ignored. */
function readHidden(input: string | null): readonly HidablePart[] {
  const words = (input ?? '').split(/[\s,]+/);
  return HIDABLE_PARTS.filter((part) => words.includes(part));
}

/** Maximum number of roles offered in one frame. */
const MAX_PROFILES = 20;

/**
 * Parses a list of roles such as "ai-engineer,data-engineer" in order, without duplicates and
 * invalid slugs.
 */
function readProfiles(input: string | null): readonly string[] {
  const names = (input ?? '').split(/[\s,]+/).filter((name) => /^[a-z0-9-]{1,40}$/.test(name));
  return [...new Set(names)].slice(0, MAX_PROFILES);
}

/**
 * Reduces an instance name to characters allowed in a storage key: letters, digits, '_' and '-', at
 * most 40.
 */
export function cleanInstance(input: string | null): string {
  return input !== null && /^[\w-]{1,40}$/.test(input) ? input : '';
}
