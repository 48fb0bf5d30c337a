import { describe, expect, it } from 'vitest';
import { parametersOf, profilePartOf, withQuery } from '#core';

describe('withoutParameters and readParameter', () => {
  it.each([
    ['', ''],
    ['?theme=dark&n=1', ''],
    ['?theme=dark&profile=lead&instance=a', 'profile=lead'],
    ['?bar=Acme%20%3Cb%3E&targets=TD85-TS70', 'targets=TD85-TS70&bar=Acme%20%3Cb%3E'],
  ])('of %s: %s', (search, kept) => {
    expect(profilePartOf(search)).toBe(kept);
  });

  it('is asked by name', () => {
    const { get } = parametersOf('?bar=a+b&targets=TD85');
    expect([get('bar'), get('targets'), get('profile')]).toEqual(['a b', 'TD85', null]);
  });

  it('stands behind the path', () => {
    expect(withQuery('/r/a/', 'profile=lead')).toBe('/r/a/?profile=lead');
    expect(withQuery('/r/a/', '')).toBe('/r/a/');
  });
});
