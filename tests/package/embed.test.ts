import { expect, it } from 'vitest';
import { parseResultDetail } from '../../src/package/embed.ts';
import { SENT_BAND } from '#tests/support/sent-result.ts';

it('takes a result as it is sent', () => {
  expect(parseResultDetail(SENT_BAND)).toBe(SENT_BAND);
});

it('takes one with the page’s own reference', () => {
  const detail = { ...SENT_BAND, reference: '<b>7</b>' };
  expect(parseResultDetail(detail)).toBe(detail);
});

it.each([
  { ...SENT_BAND, reference: 7 },
  null,
  undefined,
  7,
  'text',
  [],
  {},
  { ...SENT_BAND, v: 2 },
  { ...SENT_BAND, fit: 101 },
  { ...SENT_BAND, fit: Number.NaN },
  { ...SENT_BAND, band: 'superb' },
  { ...SENT_BAND, role: '' },
  { ...SENT_BAND, link: 'javascript:alert(1)' },
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  ),
])('takes nothing else, and never throws', (input) => {
  expect(parseResultDetail(input)).toBeNull();
});
