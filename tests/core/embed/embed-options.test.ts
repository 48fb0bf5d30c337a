import { describe, expect, it } from 'vitest';
import {
  DEFAULT_MIN_HEIGHT,
  MAX_HEIGHT,
  PLAIN_THEME,
  RESULT_LEVELS,
} from '../../../src/core/embed/embed-options.ts';
import { parseTheme } from '../../../src/core/embed/theme/parse-theme.ts';

describe('the options of an embed', () => {
  it('begin with asking for nothing', () => {
    expect(RESULT_LEVELS[0]).toBe('none');
  });

  it('have defaults that their own rules let through', () => {
    expect(parseTheme(PLAIN_THEME)).toEqual(PLAIN_THEME);
    expect(DEFAULT_MIN_HEIGHT).toBeLessThan(MAX_HEIGHT);
  });
});
