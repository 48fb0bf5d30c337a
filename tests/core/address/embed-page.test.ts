import { describe, expect, it } from 'vitest';
import { embedPageOf, isEmbedPage, SLUG } from '#core';
import { embedPath } from '#core/address/embed-address.ts';
import { SLUG_PATTERN } from '#core/address/folders.ts';

describe('the address of a frame', () => {
  it('is recognised under any base path', () => {
    expect(isEmbedPage(`/${embedPath('ai-engineer')}`)).toBe(true);
    expect(isEmbedPage(`/tools/radar/${embedPath('x')}`)).toBe(true);
    expect(isEmbedPage('/embed/')).toBe(false);
    expect(isEmbedPage('/embed/v1/role-radar.js')).toBe(false);
    expect(isEmbedPage('/roles/x/')).toBe(false);
  });

  it.each(['x', 'ai-engineer', 'x'.repeat(40)])('may name %s', (slug) => {
    expect(SLUG.test(slug)).toBe(true);
    expect(slug).toMatch(new RegExp(`^${SLUG_PATTERN}$`));
  });

  it.each(['', 'X', 'a/b', '..', 'a.b', 'x'.repeat(41), 'a b'])('has no role called %j', (text) => {
    expect(SLUG.test(text)).toBe(false);
    expect(text).not.toMatch(new RegExp(`^${SLUG_PATTERN}$`));
  });

  it.each([
    ['?role=ai-engineer', './ai-engineer/'],
    ['?profile=x', './x/'],
    ['?role=x&profile=y', './x/?profile=y'],
    ['?profile=y&theme=dark&role=x', './x/?profile=y&theme=dark'],
    ['?profile=x&targets=TD85', './x/?targets=TD85'],
    ['?theme=dark&role=x&accent=%230a66c2', './x/?theme=dark&accent=%230a66c2'],
    ['?profile=lead&profiles=a,b', null],
    ['?role=..%2Fx', null],
    ['?role=https://evil.example', null],
    ['?role=', null],
    ['', null],
  ])('of /embed/%s leads to %s', (search, page) => {
    expect(embedPageOf(search)).toBe(page);
  });
});
