import { readParameter } from '../address/query.ts';
import type { EmbedTheme } from './embed-options.ts';
import { parseTheme } from './parse-theme.ts';
import { readNumeral, readWhole } from './read-value.ts';
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
};

export type FrameGoal = {
  readonly profile: string | null;
  readonly targets: string | null;
  readonly bar: string | null;
};

/** Nothing asked for: the role's own profile. */
export const NO_GOAL: FrameGoal = { profile: null, targets: null, bar: null };

/** The query of a frame's address. Looks are in it too, so that the first paint is right. */
export function buildFrameQuery({ nonce, theme, instance, version, goal }: FrameAddress): string {
  return buildQuery({
    n: nonce,
    theme: theme.scheme === 'auto' ? null : theme.scheme,
    accent: theme.accent,
    radius: theme.radius,
    font: theme.font === 'system' ? null : theme.font,
    instance: instance || null,
    version,
    ...goal,
  });
}

/** The names that a frame's query may have. */
export type FrameParameter =
  'n' | 'theme' | 'accent' | 'radius' | 'font' | 'instance' | 'version' | keyof FrameGoal;
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
  return {
    nonce: isNonce(nonce) ? nonce : null,
    theme: parseTheme({
      scheme: get('theme'),
      accent: get('accent'),
      radius: readNumeral(get('radius')),
      font: get('font'),
    }),
    instance: cleanInstance(get('instance')),
    version: readWhole(readNumeral(get('version')), 1, 1023),
    goal: { profile: get('profile'), targets: get('targets'), bar: get('bar') },
  };
}

/** An instance name as it becomes part of a storage key: letters, digits, '_' and '-', at most 40. */
export function cleanInstance(input: string | null): string {
  return input !== null && /^[\w-]{1,40}$/.test(input) ? input : '';
}
