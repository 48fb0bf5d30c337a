import type { Finding } from './diagnose.ts';
import { doctorWords as words } from './doctor-words.ts';

const MARKS = { fine: '✓', change: '✗', note: '•' } as const;
const LABELS = { fine: words.fine, change: words.change, note: words.note } as const;

/** Writes the findings below the element (without one, at the top of the page) and to the console. */
export function report(element: HTMLElement | null, findings: readonly Finding[]): void {
  const panel = document.createElement('section');
  panel.setAttribute('data-role-radar-report', '');
  panel.setAttribute('aria-label', words.title);
  panel.style.cssText =
    'font:14px/1.5 system-ui,sans-serif;color:#111;background:#fff;border:2px solid #0b5;border-radius:8px;padding:12px 16px;margin:12px 0';
  panel.append(paragraph(words.title, 'bold'), paragraph(words.onlyYou, 'normal'));
  const list = document.createElement('ul');
  list.style.cssText = 'list-style:none;margin:8px 0 0;padding:0';
  for (const { kind, text } of findings) {
    const item = document.createElement('li');
    item.setAttribute('data-finding', kind);
    item.textContent = `${MARKS[kind]} ${LABELS[kind]}: ${text}`;
    item.style.fontWeight = kind === 'change' ? 'bold' : 'normal';
    list.append(item);
  }
  panel.append(list);
  if (element === null) document.body.prepend(panel);
  else element.after(panel);
  console.warn(
    [words.title, ...findings.map(({ kind, text }) => `${LABELS[kind]}: ${text}`)].join('\n'),
  );
}

function paragraph(text: string, weight: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.style.cssText = `margin:0;font-weight:${weight}`;
  return element;
}
