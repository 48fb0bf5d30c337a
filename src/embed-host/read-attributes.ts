import {
  DEFAULT_MIN_HEIGHT,
  MAX_REFERENCE_LENGTH,
  MAX_HEIGHT,
} from '../core/embed/embed-options.ts';
import { between } from '../core/embed/guards.ts';
import { readNumeral, readText } from '../core/embed/read-value.ts';

/** Reads an attribute by its name without the element's prefix. */
export type GetAttribute = (name: string) => string | null;

/**
 * Parses an element's attributes. Theme, language, result and call to action are passed on as
 * written: the frame validates them, and accepts only safe values.
 */
export function readAttributes(get: GetAttribute) {
  const numberOf = (name: string, low: number, high: number, otherwise: number) => {
    const value = readNumeral(get(name));
    return between(low, high)(value) ? value : otherwise;
  };
  const named = <Name extends string>(...names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, get(name)])) as Record<Name, string | null>;
  return {
    /** Settings that need a new frame when they change. */
    fixed: {
      origin: get('origin'),
      profile: get('profile') ?? '',
      sandbox: get('sandbox'),
      /** The query of the frame's address; the frame validates it. */
      query: {
        ...named('instance', 'targets', 'length', 'hide', 'profiles'),
        version: get('profile-version'),
        profile: get('target-profile'),
        bar: get('targets-name'),
      },
      config: {
        ...named('result', 'company'),
        reference: readText(get('reference'), MAX_REFERENCE_LENGTH),
        cta: { label: get('cta-label'), url: get('cta-url') },
      },
    },
    theme: {
      ...named('accent', 'font', 'surface'),
      scheme: get('theme'),
      radius: readNumeral(get('radius')),
    },
    lang: get('lang'),
    mode: get('mode'),
    title: get('iframe-title') ?? 'Self-assessment',
    minHeight: numberOf('min-height', 1, MAX_HEIGHT, DEFAULT_MIN_HEIGHT),
    maxHeight: numberOf('max-height', 1, MAX_HEIGHT, MAX_HEIGHT),
    isLazy: get('loading') === 'lazy',
    scrollOffset: numberOf('scroll-offset', 0, 1000, 0),
    timeout: numberOf('timeout', 500, 120_000, 8000),
  };
}

export type EmbedAttributes = ReturnType<typeof readAttributes>;
