// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RoleRadar, type RoleRadarProps } from '../../src/package/react.tsx';

const PROPS: RoleRadarProps = {
  origin: 'https://radar.example',
  profile: 'ai-engineer',
  result: 'band',
  'min-height': 600,
};

const loaders = () => [...document.scripts].map(({ src }) => src);
const element = () => document.querySelector('role-radar');
const send = (type: string, detail: unknown) =>
  element()?.dispatchEvent(new CustomEvent(`role-radar:${type}`, { detail, bubbles: true }));

afterEach(() => {
  cleanup();
  document.head.replaceChildren();
});

describe('the React component', () => {
  it('renders on a server the element with its attributes, room for it, and a link', () => {
    const html = renderToString(
      <RoleRadar {...PROPS} onResult={() => undefined} className="wide" />,
    );
    expect(html).toContain('<role-radar');
    for (const part of [
      'profile="ai-engineer"',
      'result="band"',
      'min-height="600"',
      'origin="https://radar.example/"',
      'class="wide"',
      'min-height:600px',
      'href="https://radar.example/roles/ai-engineer/"',
    ]) {
      expect(html).toContain(part);
    }
    expect(html).not.toMatch(/onResult|\[object/i);
  });

  it('loads the loader once, however many there are, in StrictMode too', () => {
    render(
      <StrictMode>
        <RoleRadar {...PROPS} />
        <RoleRadar {...PROPS} instance="second" />
      </StrictMode>,
    );
    expect(loaders()).toEqual(['https://radar.example/embed/v1/role-radar.js']);
  });

  it('gives the element for its methods, and takes it back', () => {
    const elementRef = { current: null };
    const { unmount } = render(<RoleRadar {...PROPS} elementRef={elementRef} />);
    expect(elementRef.current).toBe(element());
    unmount();
    expect(elementRef.current).toBeNull();
  });

  it('keeps no room behind a button, and leads to all roles where one is to be chosen', () => {
    const { profile: _none, ...props } = PROPS;
    const html = renderToString(<RoleRadar {...props} profiles="a,b" mode="side" />);
    expect(html).toContain('profiles="a,b"');
    expect(html).not.toContain('min-height:');
    expect(html).toContain('href="https://radar.example/"');
  });

  it('pins the loader, or leaves it to the page', () => {
    const { unmount } = render(<RoleRadar {...PROPS} loader="/own.js" integrity="sha384-A" />);
    expect(document.scripts[0]).toMatchObject({ integrity: 'sha384-A', crossOrigin: 'anonymous' });
    unmount();
    document.head.replaceChildren();
    render(<RoleRadar {...PROPS} loader={null} />);
    expect(loaders()).toEqual([]);
  });

  it('hands each event to the handler of the newest render, once, and to none afterwards', () => {
    const first = vi.fn();
    const second = vi.fn();
    const onError = vi.fn();
    const { rerender, unmount } = render(
      <StrictMode>
        <RoleRadar {...PROPS} onResult={first} />
      </StrictMode>,
    );
    rerender(
      <StrictMode>
        <RoleRadar {...PROPS} onResult={second} onError={onError} />
      </StrictMode>,
    );
    const own = element();
    send('result', { v: 1, fit: 69 });
    send('error', { code: 'timeout', fatal: true });
    send('progress', { step: 1, total: 20 });
    expect(first).not.toHaveBeenCalled();
    expect(second.mock.calls).toEqual([[{ v: 1, fit: 69 }]]);
    expect(onError.mock.calls).toEqual([[{ code: 'timeout', fatal: true }]]);
    unmount();
    own?.dispatchEvent(new CustomEvent('role-radar:result', { detail: {} }));
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('takes an attribute away that is no longer given', () => {
    const { rerender } = render(<RoleRadar {...PROPS} accent="#0a66c2" />);
    expect(element()?.getAttribute('accent')).toBe('#0a66c2');
    rerender(<RoleRadar {...PROPS} />);
    expect(element()?.hasAttribute('accent')).toBe(false);
  });
});
