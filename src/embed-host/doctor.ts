import { diagnoseAbsence } from './diagnose-absence.ts';
import { diagnoseAttributes, diagnosePage, diagnosePlace, type Finding } from './diagnose.ts';
import { doctorWords as words } from './doctor-words.ts';
import { report } from './report.ts';

/*
 * Loaded only by `?role-radar-doctor` in the careers page's own address. It reloads each assessment
 * while observing it, and writes the problems and their fixes below it. It examines the page rather
 * than the loader's state, so it also reports where the loader found nothing.
 */
const LONGEST_WAIT = 15_000;
const LOOK_EVERY = 100;

async function examine(): Promise<void> {
  const elements = findEmbeds(document);
  if (elements.length === 0) report(null, [diagnoseAbsence(document)]);
  for (const element of elements) {
    const prefix = element.localName === 'role-radar' ? '' : 'data-';
    const get = (name: string) => element.getAttribute(prefix + name);
    const frame = element.shadowRoot?.querySelector('iframe') ?? null;
    const findings =
      frame === null
        ? diagnoseNoFrame(get)
        : await diagnoseConnection(element, frame, () => get('state'));
    report(element, [
      ...findings,
      ...diagnoseAttributes(get),
      ...diagnosePlace(element),
      ...diagnosePage(frame === null ? location.origin : new URL(frame.src).origin),
    ]);
  }
}

/** Every embed in the page, including open shadow roots. */
function findEmbeds(root: Document | ShadowRoot): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.matches('role-radar, div[data-role-radar]')) return [element];
    return element.shadowRoot === null ? [] : findEmbeds(element.shadowRoot);
  });
}

function diagnoseNoFrame(get: (name: string) => string | null): readonly Finding[] {
  if (get('state') === null) return [{ kind: 'note', text: words.waiting }];
  // A name that can't be a role's is reported with the attributes.
  const isRole = /^[a-z0-9-]{1,40}$/.test(get('profile') ?? '');
  return isRole ? [{ kind: 'change', text: words.noHome }] : [];
}

/** Reloads the frame while listening for policy violations, and waits for its message. */
async function diagnoseConnection(
  element: HTMLElement,
  frame: HTMLIFrameElement,
  state: () => string | null,
): Promise<readonly Finding[]> {
  const { origin } = new URL(frame.src);
  const findings: Finding[] = [];
  let isBlocked = false;
  let answeredAfter: number | null = null;
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    const { effectiveDirective: directive, blockedURI: uri, disposition } = event;
    if (disposition === 'report') return;
    const isFrame = /^(?:frame|child|default)-src$/.test(directive) && uri.startsWith(origin);
    isBlocked ||= isFrame;
    const text = isFrame
      ? words.frameBlocked(origin, directive)
      : words.otherViolation(directive, uri);
    findings.push({ kind: isFrame ? 'change' : 'note', text });
  };
  const begun = performance.now();
  const onReady = () => (answeredAfter ??= Math.round(performance.now() - begun));
  document.addEventListener('securitypolicyviolation', onViolation);
  element.addEventListener('role-radar:ready', onReady);
  const { src } = frame;
  frame.src = src;
  // A slow response still counts, but a blocked frame will never respond.
  const isOpen = () => answeredAfter === null && !isBlocked && state() !== 'unconnected';
  while (isOpen() && performance.now() - begun < LONGEST_WAIT) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  document.removeEventListener('securitypolicyviolation', onViolation);
  element.removeEventListener('role-radar:ready', onReady);
  if (!isBlocked) findings.push({ kind: 'fine', text: words.policyFine });
  return [conclude(answeredAfter, state(), origin), ...findings];
}

function conclude(answeredAfter: number | null, state: string | null, origin: string): Finding {
  if (state === 'resize-loop') return { kind: 'change', text: words.loop };
  if (answeredAfter !== null) return { kind: 'fine', text: words.connected(answeredAfter) };
  if (state === 'unconnected') return { kind: 'change', text: words.noVersion };
  return { kind: 'change', text: words.silent(origin) };
}

void examine();
