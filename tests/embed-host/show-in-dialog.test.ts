// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showInDialog } from '../../src/embed-host/show-in-dialog.ts';

// jsdom can neither open dialogs nor adopt stylesheets.
beforeEach(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function show(
  attributes: Readonly<Record<string, string>> = {},
  inside = '<a href="#">Take it</a>',
) {
  const element = document.createElement('div');
  element.innerHTML = inside;
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(`data-${name}`, value);
  document.body.append(element);
  const root = element.attachShadow({ mode: 'open' });
  Object.assign(root, { adoptedStyleSheets: [] });
  root.append(document.createElement('slot'), document.createElement('i'));
  const load = vi.fn(() => root.querySelector('dialog')?.append(document.createElement('iframe')));
  showInDialog(element, { root, load });
  const get = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    element,
    root,
    load,
    get,
    dialog: get('dialog') as HTMLDialogElement,
    button: get('button[part=button]'),
  };
}

describe('a button in an embed’s place', () => {
  it('says what the host wrote, and opens the assessment once', () => {
    const { button, dialog, load, get } = show();
    expect([button.textContent, dialog.open, get('slot').hidden]).toEqual(['Take it', false, true]);
    expect(load).not.toHaveBeenCalled();
    button.click();
    expect(dialog.open).toBe(true);
    dialog.close();
    button.click();
    expect(load).toHaveBeenCalledOnce();
    // The scroll target is inside, too.
    expect(dialog.querySelector('i')).not.toBeNull();
  });

  it.each([
    [{}, '', 'Self-assessment', 'Close'],
    [{ 'open-label': 'Los', 'close-label': 'Zu' }, 'x', 'Los', 'Zu'],
    [{ 'open-label': '<b>Go</b>' }, 'x', '<b>Go</b>', 'Close'],
  ])('with %j is called so', (attributes, inside, opens, closes) => {
    const { button, get } = show(attributes, inside);
    expect([button.textContent, get('[part=close]').textContent]).toEqual([opens, closes]);
    expect(button.children).toHaveLength(0);
  });

  it('is called as the host says now', async () => {
    const { element, button, dialog, get } = show();
    element.setAttribute('data-open-label', 'Los');
    element.setAttribute('data-close-label', 'Zu');
    element.setAttribute('data-iframe-title', 'Quiz');
    await new Promise((resolve) => setTimeout(resolve));
    expect([button.textContent, get('[part=close]').textContent]).toEqual(['Los', 'Zu']);
    expect(dialog.getAttribute('aria-label')).toBe('Quiz');
  });

  it('tries again when it is opened after a failure, and moves in what was loaded beside it', () => {
    const { element, root, button, dialog, load } = show();
    root.append(document.createElement('iframe'));
    button.click();
    expect(load).toHaveBeenCalledTimes(1);
    element.setAttribute('data-state', 'fallback');
    dialog.close();
    button.click();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('closes by a press around it, not by one inside', () => {
    const { button, dialog, get } = show();
    button.click();
    get('form').click();
    expect(dialog.open).toBe(true);
    dialog.click();
    expect(dialog.open).toBe(false);
  });

  it('stands at the side where that is asked for', () => {
    expect(show({ mode: 'side' }).dialog.hasAttribute('data-side')).toBe(true);
    expect(show({ mode: 'dialog' }).dialog.hasAttribute('data-side')).toBe(false);
  });

  it('is opened and closed by the host’s own script', () => {
    const { element, dialog } = show();
    const { open, close } = element as unknown as { open: () => void; close: () => void };
    open();
    open();
    expect(dialog.open).toBe(true);
    close();
    expect(dialog.open).toBe(false);
  });

  it('gives way to the link when there is nothing to show, and only then', () => {
    const { element, button, dialog } = show();
    button.click();
    element.dispatchEvent(new CustomEvent('role-radar:error'));
    expect(dialog.open).toBe(true);
    element.setAttribute('data-state', 'fallback');
    element.dispatchEvent(new CustomEvent('role-radar:error'));
    expect(dialog.open).toBe(false);
  });

  it('is made once, however often the element is moved', () => {
    const { element, root, load } = show();
    showInDialog(element, { root, load });
    expect(root.querySelectorAll('dialog')).toHaveLength(1);
  });
});
