import { describe, expect, it } from 'vitest';
import { joinList, listPatternIn } from '#i18n/list-pattern.ts';

const PARTS = ['Technical Depth', 'Security', 'Testing', 'Data', 'Teams', 'Docs'];

// Malayalam has a word after a list, Chinese no spaces, Arabic no comma before "and".
describe.each(['en', 'en-GB', 'de', 'fr', 'ja', 'zh', 'ar', 'ml', 'hi', 'ko'])(
  'a list in %s',
  (locale) => {
    const format = new Intl.ListFormat(locale, { type: 'conjunction' });
    const pattern = listPatternIn(locale);

    it.each([0, 1, 2, 3, 4, 5, 6])('of %i parts is the one that Intl writes', (count) => {
      const parts = PARTS.slice(0, count);
      expect(joinList(parts, pattern)).toBe(format.format(parts));
    });
  },
);
