import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameter, withoutParameters } from '#core/address/query.ts';

describe('readParameter', () => {
  it('reads what a browser reads', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '=', '&', '%', '+', '4', '1', ' ', '#') });
    fc.assert(
      fc.property(text, fc.constantFrom('a', '4', '', 'a4'), (query, name) => {
        fc.pre(!/%(?![0-9a-f]{2})/i.test(query) && !/%[89a-f]/i.test(query));
        expect(readParameter(`?${query}`, name)).toBe(new URLSearchParams(query).get(name));
      }),
    );
  });

  it('leaves what can not be decoded as it stands', () => {
    expect(readParameter('?accent=100%', 'accent')).toBe('100%');
    expect(readParameter('?%=1&font=mono', 'font')).toBe('mono');
  });
});

describe('withoutParameters', () => {
  it.each([
    ['?a=1&b=2&c=%23', ['b'], '?a=1&c=%23'],
    ['?a=1&a=2', ['a'], ''],
    ['', ['a'], ''],
  ] as const)('takes out of %s what is named %s', (search, names, left) => {
    expect(withoutParameters(search, names)).toBe(left);
  });
});
