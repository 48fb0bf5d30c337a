// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useScreenFocus, useSectionFocus } from '#app/studio/use-screen-focus.ts';

afterEach(cleanup);

type ShownProps = { readonly name: string; readonly section: string };

function Shown({ name, section }: ShownProps) {
  const onShow = useScreenFocus();
  useEffect(() => onShow(name), [onShow, name]);
  useSectionFocus(section, 'section');
  return (
    <main id="content" tabIndex={-1}>
      <h1>{name}</h1>
      <h2 id="section" tabIndex={-1}>
        {section}
      </h2>
    </main>
  );
}

describe('moving between the studio’s screens', () => {
  it('leaves the focus of the first screen alone, and moves it to the heading of the next', () => {
    // jsdom has no layout: every element counts as visible.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    const { rerender } = render(<Shown name="Drafts" section="none" />);
    expect(document.activeElement).toBe(document.body);
    document.documentElement.scrollTop = 400;
    rerender(<Shown name="Baker" section="none" />);
    expect(document.documentElement.scrollTop).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Baker' }));
    rerender(<Shown name="Baker" section="Behaviours" />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Behaviours' }));
  });

  it('leaves the focus where it is while the screen stays the same', () => {
    const { rerender } = render(<Shown name="Baker" section="Basics" />);
    screen.getByRole('main').focus();
    rerender(<Shown name="Baker" section="Basics" />);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
