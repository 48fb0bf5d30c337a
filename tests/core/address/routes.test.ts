import { describe, expect, it } from 'vitest';
import { absoluteHref, matchRoute, relativeHref, type Route, routes, withCode } from '#core';

const PAGES: readonly (readonly [string, Route])[] = [
  [routes.catalogue(), { kind: 'catalogue' }],
  [routes.role('x'), { kind: 'role', slug: 'x' }],
  [routes.assess('ai-engineer'), { kind: 'assess', slug: 'ai-engineer' }],
  [routes.result('x'), { kind: 'result', slug: 'x' }],
  [routes.shared('x'), { kind: 'shared', slug: 'x', band: null }],
  [routes.sharedBand('x', 'strong'), { kind: 'shared', slug: 'x', band: 'strong' }],
  [routes.compare(), { kind: 'compare' }],
  [routes.myResults(), { kind: 'my-results' }],
  [routes.compareRoles(), { kind: 'compare-roles' }],
  [routes.embed('x'), { kind: 'embed', slug: 'x' }],
  [routes.embedKit(), { kind: 'embed-kit' }],
  [routes.studio(), { kind: 'studio' }],
  [routes.tryDraft(), { kind: 'try-draft' }],
  [routes.role('x.12'), { kind: 'role', slug: 'x.12' }],
  [routes.assess('x.12'), { kind: 'assess', slug: 'x.12' }],
  [routes.result('x.12'), { kind: 'result', slug: 'x.12' }],
  [routes.shared('x.12'), { kind: 'shared', slug: 'x.12', band: null }],
  [routes.observers('x'), { kind: 'observers', slug: 'x' }],
  [routes.rate('x'), { kind: 'rate', slug: 'x' }],
  [routes.guide('x'), { kind: 'guide', slug: 'x' }],
  [routes.plan('x'), { kind: 'plan', slug: 'x' }],
  [routes.interview('x'), { kind: 'interview', slug: 'x' }],
  [routes.observers('x.12'), { kind: 'observers', slug: 'x.12' }],
  [routes.rate('x.12'), { kind: 'rate', slug: 'x.12' }],
];

describe('routes', () => {
  it.each(PAGES)('parses %s as the route that wrote it', (path, route) => {
    expect(matchRoute(path)).toEqual(route);
    expect(matchRoute(`${path}index.html`)).toEqual(route);
    expect(matchRoute(path.replace(/(.)\/$/, '$1'))).toEqual(route);
  });

  it('are at the paths that issued links use', () => {
    expect(PAGES.map(([path]) => path)).toEqual([
      '/',
      '/roles/x/',
      '/roles/ai-engineer/assess/',
      '/roles/x/result/',
      '/r/x/',
      '/r/x/strong/',
      '/compare/',
      '/my-results/',
      '/compare-roles/',
      '/embed/x/',
      '/embed-kit/',
      '/studio/',
      '/studio/try/',
      '/drafts/x/12/',
      '/drafts/x/12/assess/',
      '/drafts/x/12/result/',
      '/drafts/x/12/shared/',
      '/roles/x/observers/',
      '/rate/x/',
      '/roles/x/guide/',
      '/roles/x/plan/',
      '/roles/x/interview/',
      '/drafts/x/12/observers/',
      '/drafts/x/12/rate/',
    ]);
  });

  it('name a draft without the state of its file, and have no band for it', () => {
    expect(routes.role('x.12.abcdef0123')).toBe('/drafts/x/12/');
    expect(routes.sharedBand('x.12', 'strong')).toBe('/drafts/x/12/shared/');
  });

  it.each([
    '/roles/',
    '/r/',
    '/rate/',
    '/roles/x/rate/',
    '/roles/X/',
    '/roles/x/quit/',
    '/drafts/x/0/',
    '/embed/',
  ])('find no page at %s', (path) => {
    expect(matchRoute(path)).toEqual({ kind: 'not-found' });
  });
});

describe('addresses', () => {
  it.each([
    ['/', '/roles/x/', 'roles/x/'],
    ['/roles/x/', '/', '../../'],
    ['/roles/x/', '/roles/x/assess/', '../../roles/x/assess/'],
    ['/', '/', './'],
  ])('from %s to %s are %s', (from, to, href) => {
    expect(relativeHref(from, to)).toBe(href);
  });

  it('have the site before them where it is known', () => {
    expect(absoluteHref('https://a.example/b/', '/compare/')).toBe('https://a.example/b/compare/');
    expect(absoluteHref(null, '/compare/')).toBe('/compare/');
  });

  it('carry a code in the fragment, which no server receives', () => {
    expect(withCode('/r/x/', '1ABC')).toBe('/r/x/#1ABC');
  });
});
