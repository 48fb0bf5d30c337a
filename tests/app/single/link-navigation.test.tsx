// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { act, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RouterLinkNavigation } from '#app/single/link-navigation.tsx';
import { ELSEWHERE } from '#app/single/single-page.ts';
import { useLinkNavigation } from '#ui/link.tsx';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

/** Navigation in a file whose links to other pages lead to this site. */
function navigation(site: string | null) {
  const context = makeAppContext({ site });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <InApp context={context}>
      <RouterLinkNavigation>{children}</RouterLinkNavigation>
    </InApp>
  );
  return renderHook(() => ({ ...useLinkNavigation(), path: useLocation().pathname }), { wrapper })
    .result;
}

const SITE = 'https://radar.example/tools/';

describe('links in a file that opens from disk', () => {
  it('lead to its own pages in the fragment', () => {
    const { hrefTo } = navigation(SITE).current;
    expect(hrefTo('/roles/ai-engineer/assess/')).toBe('#/roles/ai-engineer/assess/');
    expect(hrefTo('/compare/?profile=senior#1ABC')).toBe('#/compare/?profile=senior#1ABC');
  });

  it('lead to the site for pages that the file lacks', () => {
    expect(navigation(SITE).current.hrefTo('/studio/')).toBe(`${SITE}studio/`);
  });

  it.each([
    ['no site is known', null],
    ['the only address is the file’s own', 'file:///radar.html#/'],
  ])('lead nowhere where %s', (_, site) => {
    expect(navigation(site).current.hrefTo('/studio/')).toBe(ELSEWHERE);
  });

  it('are followed within the file, from the top of the page', () => {
    const result = navigation(SITE);
    act(() => expect(result.current.follow('/compare/')).toBe(true));
    expect(result.current.path).toBe('/compare/');
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  });

  it('are left to the browser elsewhere', () => {
    const result = navigation(SITE);
    act(() => expect(result.current.follow('/embed-kit/')).toBe(false));
    expect(result.current.path).toBe('/');
  });
});
