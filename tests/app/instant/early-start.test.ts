// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '#app/instant/early-start.ts';
import type { Boot } from '#app/instant/contract.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <a data-start href="assess/"><span>Start</span></a>
      <a href="elsewhere/">Elsewhere</a>
      <input type="radio" name="form" value="quick" checked />
      <input type="radio" name="form" value="standard" />
    </main>`;
  window.roleRadarBoot = {
    answers: [],
    stop: vi.fn(),
    takePress: () => null,
    reload: vi.fn(),
  } satisfies Boot;
});

afterEach(() => {
  delete window.roleRadarBoot;
});

function press(selector: string, how: MouseEventInit = {}): { readonly isHeld: boolean } {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  document.querySelector(selector)?.dispatchEvent(event);
  return { isHeld: event.defaultPrevented };
}

function choose(value: string): void {
  const radio = document.querySelector<HTMLInputElement>(`input[value=${value}]`);
  if (radio !== null) radio.checked = true;
}

describe('a start link that is pressed before the app listens', () => {
  it('waits for the app where a choice was made', () => {
    choose('standard');
    expect(press('a[data-start] span').isHeld).toBe(true);
    expect(window.roleRadarBoot?.heldLink?.getAttribute('href')).toBe('assess/');
  });

  it('is followed at once without a choice, and in a new tab in any case', () => {
    expect(press('a[data-start]').isHeld).toBe(false);
    choose('standard');
    expect(press('a[data-start]', { ctrlKey: true }).isHeld).toBe(false);
    expect(press('a[data-start]', { metaKey: true }).isHeld).toBe(false);
    expect(window.roleRadarBoot?.heldLink).toBeUndefined();
  });

  it('is left to the app once that handles it, and other links to the browser', () => {
    choose('standard');
    expect(press('a:not([data-start])').isHeld).toBe(false);
    document.querySelector('main')?.addEventListener('click', (event) => event.preventDefault());
    press('a[data-start]');
    expect(window.roleRadarBoot?.heldLink).toBeUndefined();
  });
});
