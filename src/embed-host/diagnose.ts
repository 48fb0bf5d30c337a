import { buildQuery, parseFrameQuery } from '../core/embed/frame-address.ts';
import { parseCallToAction } from '../core/embed/parse-call-to-action.ts';
import { parseTheme } from '../core/embed/theme/parse-theme.ts';
import { RESULT_LEVELS } from '../core/embed/embed-options.ts';
import { readChoice } from '../core/embed/read-value.ts';
import { doctorWords as words } from './doctor-words.ts';
import { type GetAttribute, readAttributes } from './read-attributes.ts';

/** A finding: nothing to do, something to change, or something to know. */
export type Finding = { readonly kind: 'fine' | 'change' | 'note'; readonly text: string };

/** Quotation marks that an editor puts in place of straight ones; browsers treat them as text. */
const CURLY = /[\u2018-\u201f\u2033\u00ab\u00bb]/;
const NARROW = 360;
const NARROWEST = 280;
const WANTED = ['allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'];

const fine = (text: string): Finding => ({ kind: 'fine', text });
const change = (text: string): Finding => ({ kind: 'change', text });
const note = (text: string): Finding => ({ kind: 'note', text });

/** Checks the attributes alone; `get` adds the element's prefix. */
export function diagnoseAttributes(get: GetAttribute): readonly Finding[] {
  const asked = readAttributes(get);
  const { profile, config, sandbox, query } = asked.fixed;
  const { length, hide, profiles } = parseFrameQuery(buildQuery(query));
  const theme = parseTheme(asked.theme);
  const findings: Finding[] =
    profiles === undefined && !/^[a-z0-9-]{1,40}$/.test(profile)
      ? [change(CURLY.test(profile) ? words.curlyQuotes(profile) : words.noProfile)]
      : [];
  const understood: readonly (readonly [name: string, isKnown: boolean])[] = [
    ['theme', get('theme') === theme.scheme],
    ['accent', theme.accent !== null],
    ['radius', theme.radius !== null],
    ['font', get('font') === theme.font],
    ['surface', theme.surface !== undefined],
    ['mode', /^(?:inline|dialog|side)$/.test(get('mode') ?? '')],
    ['length', length !== undefined],
    ['hide', hide !== undefined],
    ['profiles', profiles !== undefined],
    ['reference', config.reference !== null],
    ['result', readChoice(config.result, RESULT_LEVELS) !== null],
    ['cta-url', parseCallToAction(config.cta) !== null],
    ['profile-version', /^\d{1,4}$/.test(query.version ?? '')],
    ['instance', /^[\w-]{1,40}$/.test(query.instance ?? '')],
    ['min-height', Number(get('min-height')) === asked.minHeight],
    ['max-height', Number(get('max-height')) === asked.maxHeight],
    ['timeout', Number(get('timeout')) === asked.timeout],
    ['scroll-offset', Number(get('scroll-offset')) === asked.scrollOffset],
  ];
  for (const [name, isKnown] of understood) {
    const value = get(name);
    if (value !== null && !isKnown) findings.push(change(words.ignored(name, value)));
  }
  return [...findings, ...diagnoseSandbox(sandbox)];
}

function diagnoseSandbox(sandbox: string | null): readonly Finding[] {
  if (sandbox === null) return [fine(words.sandboxFine)];
  const tokens = sandbox.toLowerCase().split(/\s+/);
  if (!tokens.includes('allow-scripts')) return [change(words.sandboxScripts)];
  const missing = WANTED.filter((token) => !tokens.includes(token));
  return missing.length === 0
    ? [fine(words.sandboxFine)]
    : [note(words.sandboxMore(missing.join(', ')))];
}

/** Checks the element's position in the page. */
export function diagnosePlace(element: HTMLElement): readonly Finding[] {
  const width = Math.round(element.getBoundingClientRect().width);
  const findings: Finding[] = [];
  if (width === 0) findings.push(note(words.hidden));
  else if (width < NARROWEST) findings.push(change(words.narrow(width)));
  else
    findings.push(
      (width < NARROW ? note : fine)((width < NARROW ? words.narrow : words.wide)(width)),
    );
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    const isCut = overflowY === 'hidden' || overflowY === 'clip';
    if (isCut && around.scrollHeight > around.clientHeight + 1) {
      findings.push(change(words.clipped(around.localName)));
    }
  }
  if (element.getAttribute('style')?.trim() && element.style.length === 0) {
    findings.push(change(words.styleBlocked));
  }
  if (element.querySelector('a[href]') === null) findings.push(change(words.noFallback));
  return findings;
}

/** Checks the page as a whole. */
export function diagnosePage(app: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (window.origin === 'null') findings.push(change(words.pageSandboxed));
  const policy: unknown = Reflect.get(document, 'featurePolicy');
  const allows: unknown =
    policy instanceof Object ? Reflect.get(policy, 'allowsFeature') : undefined;
  // Only Chromium has it.
  if (typeof allows === 'function') {
    const ask = (...args: readonly string[]): unknown => allows.apply(policy, args);
    const isAllowed = ask('clipboard-write', app) === true || ask('clipboard-write') === true;
    if (!isAllowed) findings.push(note(words.clipboard));
  }
  return findings;
}
