import type { Frame, Page } from 'playwright-core';
import { CLOSE, OPEN } from './pseudo-locale.ts';

/** Attributes whose text people read or hear. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
];

/** Elements without readable text, with code, or marked as being in another language or in none. */
const NOT_READ =
  'script, style, template, noscript, pre, code, samp, textarea, [translate=no], [lang]:not(html)';

/**
 * Text that a page in the pseudo-locale has outside brackets, including hidden parts: it can't be
 * translated. `written` are texts that aren't the interface's: role texts, people's names.
 */
export function untranslatedIn(page: Page | Frame, written: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ open, close, spoken, notRead, known }) => {
      const hasWord = (text: string) => /\p{L}{2}/u.test(text);
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      // Amounts and dates come from the formatters; addresses and data aren't translated.
      const isData = (text: string) =>
        /^(?:[A-Z]{3} [\d,]+|[A-Z][a-z]{2} \d+, \d{4}|https?:\S+|[{<].*)$/u.test(text);
      const longestFirst = known
        .filter((each) => each.length > 1)
        .toSorted((a, b) => b.length - a.length);
      // An SVG breaks a name into lines, and a long text may contain a mark.
      const isWritten = (text: string, inDrawing = false) => {
        if (isData(plain(text))) return true;
        if ((inDrawing || text.length > 20) && known.some((each) => each.includes(plain(text))))
          return true;
        const rest = longestFirst.reduce(
          (left, each) => (left.includes(each) ? left.replaceAll(each, ' ') : left),
          plain(text),
        );
        // Lists of names come from the formatters, too.
        return !hasWord(rest) || rest.trim() === 'and';
      };
      const found = new Set<string>();
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        const texts = document.createTreeWalker(
          root instanceof Document ? root.body : root,
          NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
        );
        // A sentence with a name in its own element consists of several text nodes.
        let depth = 0;
        for (let node: Node | null = texts.currentNode; node !== null; node = texts.nextNode()) {
          if (node instanceof Element) {
            if (node.shadowRoot !== null) roots.push(node.shadowRoot);
            for (const name of spoken) {
              const text = node.getAttribute(name) ?? '';
              if (hasWord(text) && !text.includes(open) && !isWritten(text))
                found.add(`${name}: ${plain(text)}`);
            }
            continue;
          }
          if (node.parentElement?.closest(notRead) !== null) continue;
          const text = node.textContent ?? '';
          let outside = '';
          for (const letter of text) {
            if (letter === open) depth += 1;
            else if (letter === close) depth = Math.max(0, depth - 1);
            else if (depth === 0) outside += letter;
          }
          const inDrawing = node.parentElement?.closest('svg') !== null;
          if (hasWord(outside) && !isWritten(outside, inDrawing)) found.add(plain(outside));
        }
      }
      return [...found];
    },
    {
      open: OPEN,
      close: CLOSE,
      spoken: SPOKEN,
      notRead: NOT_READ,
      known: written.map((text) => text.replace(/\s+/g, ' ').trim()),
    },
  );
}
