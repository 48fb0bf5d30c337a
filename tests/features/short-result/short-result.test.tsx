// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShortResult, WholeReport } from '#features/short-result/short-result.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

describe('the card of a result', () => {
  it('has what can be done before the picture, and leads to the whole', () => {
    const onShowWhole = vi.fn();
    render(
      <ShortResult
        role={aiEngineer}
        whose="Your result"
        title="Role fit: Developing"
        story={<p>You do best at tests.</p>}
        comparedWith={null}
        fit={<p>69</p>}
        radar={<p>picture</p>}
        actions={<a href="https://acme.example/">Apply</a>}
        onShowWhole={onShowWhole}
      />,
    );
    const card = screen.getByRole('article');
    const text = card.textContent;
    const order = ['AI Engineer', 'Role fit', 'You do best', '69', 'Apply', 'full', 'picture'];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(order.filter((part) => !text.includes(part))).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'See the full result' }));
    expect(onShowWhole).toHaveBeenCalledOnce();
  });
});

describe('the whole report behind the card', () => {
  const report = (isShown: boolean, onShowShort = vi.fn()) => (
    <WholeReport isShown={isShown} onShowShort={onShowShort} actions={<p>Apply</p>}>
      <p>everything</p>
    </WholeReport>
  );

  it('is in the page for paper before it is asked for, and takes the focus when it is', () => {
    const onShowShort = vi.fn();
    const { rerender } = render(report(false, onShowShort));
    const group = screen.getByRole('group', { name: 'The full result' });
    expect(group.hasAttribute('data-shown')).toBe(false);
    expect(screen.getByText('everything')).toBeDefined();
    expect(document.activeElement).toBe(document.body);
    rerender(report(true, onShowShort));
    expect(group.hasAttribute('data-shown')).toBe(true);
    expect(document.activeElement).toBe(group);
    fireEvent.click(screen.getByRole('button', { name: 'Show the short result' }));
    expect(onShowShort).toHaveBeenCalledOnce();
  });
});
