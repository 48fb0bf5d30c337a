import { DEFAULT_MIN_HEIGHT, MAX_HEIGHT } from '../core/embed/embed-options.ts';
import { readNumber, readNumeral } from '../core/embed/read-value.ts';

/** The text of an attribute, by its name without the element's prefix. */
export type GetAttribute = (name: string) => string | null;

/**
 * What the attributes of an element ask for. Looks, language, result and call to action pass
 * through as they are written: the frame judges them, and takes what it knows to be safe.
 */
export function readAttributes(get: GetAttribute) {
  const numberOf = (name: string, low: number, high: number) =>
    readNumber(readNumeral(get(name)), low, high);
  return {
    profile: get('profile') ?? '',
    version: get('profile-version'),
    instance: get('instance'),
    theme: {
      scheme: get('theme'),
      accent: get('accent'),
      radius: readNumeral(get('radius')),
      font: get('font'),
    },
    config: {
      lang: get('lang'),
      result: get('result'),
      cta: { label: get('cta-label'), url: get('cta-url') },
    },
    sandbox: get('sandbox'),
    title: get('iframe-title') ?? 'Self-assessment',
    minHeight: numberOf('min-height', 1, MAX_HEIGHT) ?? DEFAULT_MIN_HEIGHT,
    maxHeight: numberOf('max-height', 1, MAX_HEIGHT) ?? MAX_HEIGHT,
    isLazy: get('loading') === 'lazy',
    scrollOffset: numberOf('scroll-offset', 0, 1000) ?? 0,
    timeout: numberOf('timeout', 500, 120_000) ?? 8000,
  };
}

export type EmbedAttributes = ReturnType<typeof readAttributes>;
