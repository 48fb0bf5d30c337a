import { expect, it } from 'vitest';
import { parseResultDetail } from '../../src/package/embed.ts';

const DETAIL = {
  v: 1,
  role: 'ai-engineer',
  roleVersion: 1,
  date: '2026-11-22',
  fit: 69,
  range: [55, 83],
  band: 'developing',
};

it('takes a result as it is sent', () => {
  expect(parseResultDetail(DETAIL)).toBe(DETAIL);
});

it.each([
  null,
  undefined,
  7,
  'text',
  [],
  {},
  { ...DETAIL, v: 2 },
  { ...DETAIL, fit: 101 },
  { ...DETAIL, fit: Number.NaN },
  { ...DETAIL, band: 'superb' },
  { ...DETAIL, role: '' },
  { ...DETAIL, link: 'javascript:alert(1)' },
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
