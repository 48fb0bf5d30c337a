import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameOriginAddress } from '#platform/navigate.ts';

const PAGE = { origin: 'https://radar.example', href: 'https://radar.example/tools/roles/x/' };
const at = (path: string) => sameOriginAddress(path, PAGE);

/** The characters of hostile paths. */
const PIECES = [
  '/',
  '//',
  '\\',
  '\\\\',
  '/\\',
  '\t',
  '\n',
  '\r',
  ' ',
  '\u0000',
  '\u00a0',
  '@',
  ':',
  ':80',
  '?',
  '#',
  '..',
  '.',
  '%2f',
  '%5c',
  '%09',
  'evil.example',
  'http:',
  'https://',
  'javascript:',
  'data:',
  'roles',
  'r',
  'ai-engineer',
  '[',
  ']',
  '\u3002',
  '\uff0f',
  '127.1',
  '%',
];

describe('sameOriginAddress', () => {
  it.each([
    ['/roles/x/', 'https://radar.example/roles/x/'],
    ['/r/x/#1AB?c', 'https://radar.example/r/x/#1AB?c'],
    ['//evil.example/roles/x', 'https://radar.example/evil.example/roles/x'],
    ['/\\evil.example/r/q/', 'https://radar.example/evil.example/r/q/'],
    ['\\\\evil.example/', 'https://radar.example/evil.example/'],
    ['/\t/evil.example/', 'https://radar.example/evil.example/'],
    ['../y/', 'https://radar.example/tools/roles/y/'],
    ['./', 'https://radar.example/tools/roles/x/'],
    ['https://radar.example/z/', 'https://radar.example/z/'],
    ['https://evil.example/', 'https://radar.example/'],
    ['https://radar.example@evil.example/', 'https://radar.example/'],
    ['https://radar.example.evil.example/', 'https://radar.example/'],
    ['http:evil.example', 'https://radar.example/'],
    ['javascript:alert(1)', 'https://radar.example/'],
    ['https://[', 'https://radar.example/'],
  ])('takes %j for %s', (path, address) => {
    expect(at(path)).toBe(address);
  });

  it('stays on its origin for whatever path', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(hostile, (pieces) => {
        const url = new URL(at(pieces.join('')));
        expect(url.origin).toBe(PAGE.origin);
        expect([url.username, url.password]).toEqual(['', '']);
      }),
      { numRuns: 20_000 },
    );
  });

  it('stays there for what a page joins to a path of the address bar', () => {
    const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 });
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const path = `/${before.join('')}/r/x/#${after.join('')}`;
        expect(new URL(at(path)).origin).toBe(PAGE.origin);
      }),
      { numRuns: 20_000 },
    );
  });
});
