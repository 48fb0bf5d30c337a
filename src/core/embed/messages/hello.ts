import {
  type CallToAction,
  type EmbedTheme,
  MAX_COMPANY_LENGTH,
  MAX_REFERENCE_LENGTH,
  MAX_HEIGHT,
  RESULT_LEVELS,
  type ResultLevel,
} from '../embed-options.ts';
import { parseCallToAction } from '../parse-call-to-action.ts';
import { parseTheme } from '../theme/parse-theme.ts';
import { readRecord } from '../read-record.ts';
import { readChoice, readNumber, readText, readWhole } from '../read-value.ts';
import { isNonce } from './ready-call.ts';

/** Configuration that the host sends to the frame. */
export type HelloConfig = {
  readonly theme: EmbedTheme;
  /** A language tag such as 'en' or 'de-CH'; null for the frame's own. */
  readonly lang: string | null;
  readonly result: ResultLevel;
  readonly cta: CallToAction | null;
  readonly viewport: { readonly h: number };
  /**
   * The host's reference for the visit, returned with the result and used for nothing else; absent
   * if none.
   */
  readonly reference?: string;
  /** Name of the company, as given by the host; if absent, only the host's address is shown. */
  readonly company?: string;
};

/** First message from the host to the frame's window; transfers one end of a channel. */
export type Hello = {
  readonly roleradar: 'hello';
  readonly version: number;
  readonly id: string;
  readonly config: HelloConfig;
};

/** True for a plausible language tag. */
export function isLanguage(input: unknown): input is string {
  return typeof input === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(input);
}

/**
 * Parses the host's first message; null for any other message. The envelope must match exactly;
 * missing or invalid parts of the configuration count as not given.
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
  const reference = readText(part('reference'), MAX_REFERENCE_LENGTH);
  const company = readText(part('company'), MAX_COMPANY_LENGTH);
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
