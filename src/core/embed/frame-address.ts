import { readParameter } from '../address/query.ts';
import {
  type EmbedTheme,
  HIDABLE_PARTS,
  type HidablePart,
  type Length,
  LENGTHS,
} from './embed-options.ts';
import { parseTheme } from './parse-theme.ts';
import { readChoice, readNumeral, readWhole } from './read-value.ts';
import { isNonce } from './ready-call.ts';

/** What a frame is told by its address, before anybody speaks to it. */
export type FrameAddress = {
  /** The loader's number; null in a plain frame, which nobody listens to. */
  readonly nonce: string | null;
  readonly theme: EmbedTheme;
  /** Keeps the progress of two embeds of one role apart; '' shares it. */
  readonly instance: string;
  /** The role version to use; null for the current one. */
  readonly version: number | null;
  /** What the result is held against, as `selectProfile` reads it; null for what isn't given. */
  readonly goal: FrameGoal;
  /** The length that the host sets; left out, the taker chooses. */
  readonly length?: Length;
  /** Parts that the host leaves out; left out for none. */
  readonly hide?: readonly HidablePart[];
  /** The roles that the host lets people choose from; left out where it names one. */
  readonly profiles?: readonly string[];
};

export type FrameGoal = {
  readonly profile: string | null;
  readonly targets: string | null;
  readonly bar: string | null;
};

/** Nothing asked for: the role's own profile. */
export const NO_GOAL: FrameGoal = { profile: null, targets: null, bar: null };

/** The query of a frame's address. Looks are in it too, so that the first paint is right. */
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

/** The names that a frame's query may have. */
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

/** '?theme=dark&version=1' of what is given, or '' when nothing is. */
export function buildQuery(parts: FrameQuery): string {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** One value of a frame's query as it stands there; null when it isn't given. */
export function readFrameParameter(search: string, name: FrameParameter): string | null {
  return readParameter(search, name);
}

/** Reads a frame's query ("?theme=dark"); whatever isn't well formed counts as not given. */
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

/** The parts that a list of words such as "header footer" names; other words name none. */
function readHidden(input: string | null): readonly HidablePart[] {
  const words = (input ?? '').split(/[\s,]+/);
  return HIDABLE_PARTS.filter((part) => words.includes(part));
}

/** The most roles that somebody may be asked to choose from. */
const MOST_PROFILES = 20;

/**
 * Roles out of a list such as "ai-engineer,data-engineer", each once and in that order. What can't
 * be the name of a role is left out.
 */
function readProfiles(input: string | null): readonly string[] {
  const names = (input ?? '').split(/[\s,]+/).filter((name) => /^[a-z0-9-]{1,40}$/.test(name));
  return [...new Set(names)].slice(0, MOST_PROFILES);
}

/** An instance name as it becomes part of a storage key: letters, digits, '_' and '-', at most 40. */
export function cleanInstance(input: string | null): string {
  return input !== null && /^[\w-]{1,40}$/.test(input) ? input : '';
}
