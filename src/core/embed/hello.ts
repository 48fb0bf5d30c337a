import {
  type CallToAction,
  type EmbedTheme,
  LONGEST_REFERENCE,
  MAX_HEIGHT,
  RESULT_LEVELS,
  type ResultLevel,
} from './embed-options.ts';
import { parseCallToAction } from './parse-call-to-action.ts';
import { parseTheme } from './parse-theme.ts';
import { readRecord } from './read-record.ts';
import { readChoice, readNumber, readText, readWhole } from './read-value.ts';
import { isNonce } from './ready-call.ts';

/** What the host wants of the frame. */
export type HelloConfig = {
  readonly theme: EmbedTheme;
  /** A language tag such as 'en' or 'de-CH'; null for the frame's own. */
  readonly lang: string | null;
  readonly result: ResultLevel;
  readonly cta: CallToAction | null;
  readonly viewport: { readonly h: number };
  /** What the host calls the visit; it goes with what is sent, and nowhere else. Left out for nothing. */
  readonly reference?: string;
  /** The name of whoever asks, as the host gives it; left out for its address alone. */
  readonly company?: string;
};

const LONGEST_COMPANY = 60;

/** Host to frame window, with one end of a channel. */
export type Hello = {
  readonly roleradar: 'hello';
  readonly version: number;
  readonly id: string;
  readonly config: HelloConfig;
};

/** True for what can be a language tag. */
export function isLanguage(input: unknown): input is string {
  return typeof input === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(input);
}

/**
 * The host's greeting, or null for any other message. The envelope must be exact; a part of the
 * configuration that is missing or not understood counts as not given.
 */
export function parseHello(input: unknown): Hello | null {
  const record = readRecord(input, ['roleradar', 'version', 'id', 'config']);
  if (record?.['roleradar'] !== 'hello') return null;
  const version = readWhole(record['version'], 1, 1000);
  const { id, config } = { id: record['id'], config: record['config'] };
  if (version === null || !isNonce(id) || typeof config !== 'object' || config === null)
    return null;
  return { roleradar: 'hello', version, id, config: readConfig(config) };
}

function readConfig(config: object): HelloConfig {
  const part = (name: string): unknown =>
    Object.hasOwn(config, name) ? Reflect.get(config, name) : undefined;
  const lang = part('lang');
  const viewport = readRecord(part('viewport'), ['h']);
  const reference = readText(part('reference'), LONGEST_REFERENCE);
  const company = readText(part('company'), LONGEST_COMPANY);
  return {
    theme: parseTheme(part('theme')),
    lang: isLanguage(lang) ? lang : null,
    result: readChoice(part('result'), RESULT_LEVELS) ?? 'none',
    cta: parseCallToAction(part('cta')),
    viewport: { h: readNumber(viewport?.['h'], 0, MAX_HEIGHT) ?? 0 },
    ...(reference !== null && { reference }),
    ...(company !== null && { company }),
  };
}
