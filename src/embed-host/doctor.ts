import type { Embed } from './create-embed.ts';
import { diagnoseAttributes, diagnosePage, diagnosePlace, type Finding } from './diagnose.ts';
import { doctorWords as words } from './doctor-words.ts';

/*
 * Loaded by `?role-radar-doctor` in the careers page's own address, and never otherwise. It loads
 * each assessment again while it watches, and writes below it what is wrong and what to change.
 */
const LONGEST_WAIT = 20_000;
const LOOK_EVERY = 100;
const MARKS = { fine: '✓', change: '✗', note: '•' } as const;
const LABELS = { fine: words.fine, change: words.change, note: words.note } as const;

/** Examines every embed of the page, one after the other. */
export async function examine(embeds: ReadonlyMap<HTMLElement, Embed>, app: URL): Promise<void> {
  for (const [element, embed] of embeds) {
    const prefix = element.localName === 'role-radar' ? '' : 'data-';
    const findings = [
      ...(await diagnoseConnection(element, embed, app, prefix)),
      ...diagnoseAttributes((name) => element.getAttribute(prefix + name)),
      ...diagnosePlace(element),
      ...diagnosePage(app),
    ];
    report(element, findings);
  }
}

/** Loads the frame anew with an eye on the policy, and waits for its answer. */
async function diagnoseConnection(
  element: HTMLElement,
  embed: Embed,
  app: URL,
  prefix: string,
): Promise<readonly Finding[]> {
  const state = () => element.getAttribute(`${prefix}state`);
  if (embed.frame() === null && state() === null) return [{ kind: 'note', text: words.waiting }];
  const findings: Finding[] = [];
  let isBlocked = false;
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    const { effectiveDirective: directive, blockedURI: uri, disposition } = event;
    if (disposition === 'report') return;
    const isFrame = /^(?:frame|child|default)-src$/.test(directive) && uri.startsWith(app.origin);
    isBlocked ||= isFrame;
    const text = isFrame
      ? words.frameBlocked(app.origin, directive)
      : words.otherViolation(directive, uri);
    findings.push({ kind: isFrame ? 'change' : 'note', text });
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const begun = performance.now();
  embed.reload();
  // A slow answer still counts, but what is blocked will never answer.
  const isOpen = () => state() === 'loading' || (state() === 'fallback' && !isBlocked);
  while (isOpen() && performance.now() - begun < LONGEST_WAIT) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  document.removeEventListener('securitypolicyviolation', onViolation);
  const reached = state();
  if (!isBlocked) findings.push({ kind: 'fine', text: words.policyFine });
  if (reached === 'ready') {
    findings.unshift({
      kind: 'fine',
      text: words.connected(Math.round(performance.now() - begun)),
    });
  } else if (reached === 'unconnected') findings.unshift({ kind: 'change', text: words.noVersion });
  else if (reached === 'resize-loop') findings.unshift({ kind: 'change', text: words.loop });
  else findings.unshift({ kind: 'change', text: words.silent(app.origin) });
  return findings;
}

/** Writes the findings below the element, and into the console. */
function report(element: HTMLElement, findings: readonly Finding[]): void {
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
  element.after(panel);
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
