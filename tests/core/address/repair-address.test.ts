import { describe, expect, it } from 'vitest';
import { isSharedAddress, repairAddress, rootOfLost } from '#core';

const at = (address: string) => {
  const { pathname, search, hash } = new URL(address, 'https://radar.example');
  return { pathname, search, hash };
};

describe('a URL without a page', () => {
  it.each([
    ['/r/ai-engineer/%231ABC', '/r/ai-engineer/#1ABC'],
    ['/r/ai-engineer/strong/%25231ABC', '/r/ai-engineer/strong/#1ABC'],
    ['/tools/radar/r/x/%231ABC', '/tools/radar/r/x/#1ABC'],
    ['/rate/ai-engineer/%231ABC', '/rate/ai-engineer/#1ABC'],
    ['/t/roles/x/observers/%25231ABC', '/t/roles/x/observers/#1ABC'],
    ['/drafts/x/2/rate/%231ABC', '/drafts/x/2/rate/#1ABC'],
    ['/drafts/x/2/shared/%231ABC', '/drafts/x/2/shared/#1ABC'],
    ['/studio/try/%231ABC', '/studio/try/#1ABC'],
    [
      '/t/studio/try/%23/0f/drafts/x/1/shared/%231ABC',
      '/t/studio/try/#/0f/drafts/x/1/shared/%231ABC',
    ],
    ['/t/Studio', '/t/studio/'],
    ['/Rate/X', '/rate/x/'],
    ['/roles', '/'],
    ['/tools/Roles/', '/tools/'],
    ['/Roles/AI-Engineer/', '/roles/ai-engineer/'],
    ['/Tools/roles/X?a=B#C', '/Tools/roles/x/?a=B#C'],
    ['/r/x', '/r/x/'],
    ['/embed/X', '/embed/x/'],
  ])('%s meant %s', (address, meant) => {
    expect(repairAddress(at(address))).toBe(meant);
  });

  it.each(['/nothing/', '/roles/astronaut/', '/roles/x/9.json', '/r/astronaut/#1ABC'])(
    '%s means nothing else',
    (address) => {
      expect(repairAddress(at(address))).toBeNull();
    },
  );

  it('finds the site’s root, and whether a result was requested', () => {
    expect(rootOfLost('/tools/radar/roles/x/')).toBe('/tools/radar/');
    expect(rootOfLost('/nothing/at/all')).toBe('/');
    expect(rootOfLost('//evil.example/roles/x/')).toBe('/evil.example/');
    expect(rootOfLost('///r/x/')).toBe('/');
    expect(isSharedAddress('//evil.example/r/x/')).toBe(true);
    expect(isSharedAddress('/tools/r/x/')).toBe(true);
    expect(isSharedAddress('/roles/x/')).toBe(false);
  });
});
