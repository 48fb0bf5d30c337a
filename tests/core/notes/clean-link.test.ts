import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLink } from '#core';

describe('a typed URL', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    [' https://example.com/a?b=c#d ', 'https://example.com/a?b=c#d'],
    ['HTTPS://Example.com/A', 'https://Example.com/A'],
    ['example.com/course', 'https://example.com/course'],
    ['example.com:8443/x', 'https://example.com:8443/x'],
    ['https://example.com/größe', 'https://example.com/gr%C3%B6%C3%9Fe'],
    ['https://example.com/a%20b', 'https://example.com/a%20b'],
    ["https://example.com/it's", 'https://example.com/it%27s'],
    ['https://example.com/<script>', 'https://example.com/%3Cscript%3E'],
    ['https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(cleanLink(typed)).toBe(kept);
    expect(cleanLink(kept)).toBe(kept);
    expect(new URL(kept).protocol).toBe('https:');
  });

  it.each([
    '',
    'http://example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@example.com',
    'https://user:pass@example.com/',
    'https://example.com@evil.example/',
    'https://localhost/',
    'https://example.com/a b',
    'https://',
    'https:///x',
    'https://-a.example/',
    'not an address',
    '//example.com',
    `https://example.com/${'a'.repeat(500)}`,
  ])('%s is none', (typed) => {
    expect(cleanLink(typed)).toBeNull();
  });

  it('only ever becomes an https URL, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (typed) => {
        const kept = cleanLink(typed);
        if (kept === null) return;
        const url = new URL(kept);
        expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
        expect(cleanLink(kept)).toBe(kept);
      }),
    );
  });
});
