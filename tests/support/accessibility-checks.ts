import type { Page } from 'playwright-core';

/*
 * Checks that axe doesn't make: target sizes, text spacing, controls that act before the pointer is
 * released, and visible labels missing from accessible names. Each function returns the elements
 * that fail.
 */

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]:not([role=region], [role=group], [role=img], pre)';

/** Controls smaller than 24 px (WCAG 2.5.8) and answers lower than 44 px, as "22 × 40 <button …>". */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    /** A hidden field is clicked through its label. */
    const boxesOf = (control: Element): readonly DOMRect[] => {
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      return [control, ...labels].filter(isShown).map((each) => each.getBoundingClientRect());
    };
    /** The criterion exempts links in a sentence, whose height is that of the line. */
    const isInSentence = (control: Element) => {
      if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false;
      const own = control.textContent.trim().length;
      return (control.closest('p, li, dd, td')?.textContent.trim().length ?? 0) > own;
    };
    return [...document.querySelectorAll(controls)]
      .filter((control) => isShown(control) && !isInSentence(control))
      .flatMap((control) => {
        const least = control.matches('form[data-item] input') ? 44 : 24;
        const boxes = boxesOf(control);
        // Tolerates subpixel rounding in layout.
        if (boxes.some(({ width, height }) => width >= 23.9 && height >= least - 0.1)) return [];
        const size = boxes.map(
          ({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`,
        );
        return [`${size.join(', ')} ${control.outerHTML.slice(0, 120)}`];
      });
  }, CONTROLS);
}

/** Sets the text spacing of WCAG 1.4.12, with a constructed style sheet because of the page's policy. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Text that is cut off and can't be scrolled into view, and pairs of texts that overlap. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    type Piece = { readonly text: string; readonly box: DOMRect; readonly layer: Element | null };
    const shownIn = document.querySelector('dialog:modal') ?? document.body;
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    /** Layers such as menus and sticky bars may cover text on purpose, so only texts of one layer are compared. */
    const layerOf = (element: Element | null): Element | null => {
      if (element === null) return null;
      const { position, zIndex } = styleOf(element);
      const isLayer =
        position === 'fixed' ||
        position === 'sticky' ||
        (position === 'absolute' && zIndex !== 'auto');
      return isLayer ? element : layerOf(element.parentElement);
    };
    const cuts = (element: Element) => styleOf(element).overflow !== 'visible';
    /** The part of a box that no ancestor clips. */
    const visiblePart = (box: DOMRect, from: Element | null): DOMRect => {
      if (from === null || from === document.body) return box;
      if (!cuts(from) || from instanceof SVGElement) return visiblePart(box, from.parentElement);
      const edge = from.getBoundingClientRect();
      const [left, top] = [Math.max(box.left, edge.left), Math.max(box.top, edge.top)];
      const [right, bottom] = [Math.min(box.right, edge.right), Math.min(box.bottom, edge.bottom)];
      const part = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      return visiblePart(part, from.parentElement);
    };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(shownIn, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || parent.closest('.rr-visually-hidden') !== null)
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Chromium has client rects even for the text of an SVG that isn't rendered.
      if (parent.getClientRects().length === 0) continue;
      for (const rect of range.getClientRects()) {
        const box = visiblePart(rect, parent);
        if (box.width > 2 && box.height > 2) pieces.push({ text, box, layer: layerOf(parent) });
      }
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    const overlaps = pieces.flatMap((a, index) => {
      const found: string[] = [];
      for (const b of pieces.slice(index + 1)) {
        if (b.box.top > a.box.bottom) break;
        if (a.layer !== b.layer || a.text === b.text) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // Line boxes are a little taller than their text.
        if (across > 2 && down > Math.min(a.box.height, b.box.height) / 3) {
          found.push(`“${a.text.slice(0, 40)}” overlaps “${b.text.slice(0, 40)}”`);
        }
      }
      return found;
    });
    const clipped = [...shownIn.querySelectorAll('*')]
      .filter(
        (element) =>
          element instanceof HTMLElement && /hidden|clip/.test(styleOf(element).overflow),
      )
      .filter((element) => element.clientWidth > 2 && element.clientHeight > 2)
      .filter((element) => element.textContent.trim() !== '')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
    return [...new Set([...overlaps, ...clipped])];
  });
}

/**
 * Controls whose accessible name doesn't contain their visible label (WCAG 2.5.3), which speech
 * input needs. Requires axe in the page, which computes the names.
 */
export function misnamed(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    type Axe = {
      readonly setup: () => void;
      readonly teardown: () => void;
      readonly commons: { readonly text: { readonly accessibleText: (of: Element) => string } };
    };
    const axe = Reflect.get(window, 'axe') as Axe;
    axe.setup();
    const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    /** The visible label: without visually hidden text, shortcut keys, and hints in `aria-describedby`. */
    const readIn = (element: HTMLElement, control = element): string => {
      const hints = (control.getAttribute('aria-describedby') ?? '').split(' ');
      const unread = [
        ...element.querySelectorAll<HTMLElement>('.rr-visually-hidden, kbd, select, textarea'),
        ...[...element.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) =>
          hints.includes(id),
        ),
      ];
      for (const each of unread) each.hidden = true;
      const text = element.innerText;
      for (const each of unread) each.hidden = false;
      return text;
    };
    const wordsOf = (element: HTMLElement): string => {
      if (!/^(?:input|select|textarea)$/.test(element.localName)) return readIn(element);
      const { labels } = element as HTMLInputElement;
      return [...(labels ?? [])].map((label) => readIn(label, element)).join(' ');
    };
    const within = document.querySelector('dialog:modal') ?? document;
    const found = [...within.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element instanceof HTMLElement)
      .flatMap((element) => {
        const [name, words] = [axe.commons.text.accessibleText(element), wordsOf(element)];
        if (name.trim() === '') return [`no name: ${element.outerHTML.slice(0, 120)}`];
        return plain(name).includes(plain(words)) ? [] : [`“${words}” is named “${name}”`];
      });
    axe.teardown();
    return found;
  }, CONTROLS);
}

/**
 * Controls that act on pointer down (WCAG 2.5.2): presses each one without releasing it, and one of
 * each kind with the mouse, which is moved away before the release.
 */
export async function actsOnPress(page: Page): Promise<string[]> {
  const pressed = await page.evaluate(async (controls) => {
    const fields = () =>
      [...document.querySelectorAll('input')].map(({ checked, value }) => `${checked} ${value}`);
    const changes = new MutationObserver(() => undefined);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const place = location.href;
    const answers = fields().join();
    const found: string[] = [];
    for (const control of document.querySelectorAll(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const options = { bubbles: true, cancelable: true, composed: true };
      control.dispatchEvent(new PointerEvent('pointerdown', { ...options, isPrimary: true }));
      control.dispatchEvent(new MouseEvent('mousedown', { ...options, detail: 1 }));
      control.dispatchEvent(new TouchEvent('touchstart', options));
      // React renders what follows a press in a microtask.
      await Promise.resolve();
      if (changes.takeRecords().length > 0) found.push(control.outerHTML.slice(0, 120));
      control.dispatchEvent(new PointerEvent('pointercancel', options));
      changes.takeRecords();
    }
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    if (location.href !== place || fields().join() !== answers) found.push('the page, later');
    return found;
  }, CONTROLS);
  return [...pressed, ...(await actsOnSlidingOff(page))];
}

async function actsOnSlidingOff(page: Page): Promise<string[]> {
  const stateOf = () =>
    page.evaluate(() =>
      [
        location.href,
        ...[...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
        ...[...document.querySelectorAll('details, dialog')].map((each) =>
          each.hasAttribute('open'),
        ),
        ...[...document.querySelectorAll('input')].map(({ checked }) => checked),
      ].join('\n'),
    );
  const before = await stateOf();
  const centres = await page.evaluate(() =>
    ['main button', 'main summary', 'form[data-item] label', 'main label'].flatMap((kind) => {
      const seen = [...document.querySelectorAll(kind)].find((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && each.contains(hit);
      });
      if (seen === undefined) return [];
      const { left, top, width, height } = seen.getBoundingClientRect();
      return [{ kind, x: left + width / 2, y: top + height / 2 }];
    }),
  );
  const found: string[] = [];
  for (const { kind, x, y } of centres) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
    if ((await stateOf()) !== before) found.push(`${kind}, slid off`);
  }
  return found;
}
