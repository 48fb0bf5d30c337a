/**
 * Width that a host's page has for a frame on A4 or Letter, in CSS px: 717 or 739 within the
 * default margins of browsers, less the host's own padding. The frame can't find out before
 * printing, and gets no event then.
 */
const PAPER_WIDTH = 680;
const REM = 16;

/** Debounce delay in ms: measuring lays everything out twice. */
const DEBOUNCE_MS = 300;

export type PaperWatch = {
  /** Call when the content has changed. */
  readonly schedule: () => void;
  readonly stop: () => void;
};

/**
 * Reports the printed height of the content in whole px, once it has stopped changing. Elements that
 * come or go are noticed here, because what only print shows changes nothing on screen; the caller
 * schedules after other changes.
 */
export function watchPaperHeight(
  content: HTMLElement,
  onHeight: (height: number) => void,
  view: Window = window,
): PaperWatch {
  let timer = 0;
  const schedule = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      const height = measureOnPaper(content);
      if (height !== null && height > 0) onHeight(height);
    }, DEBOUNCE_MS);
  };
  const elements = new MutationObserver(schedule);
  elements.observe(content, { childList: true, subtree: true });
  return {
    schedule,
    stop: () => {
      elements.disconnect();
      view.clearTimeout(timer);
    },
  };
}

/**
 * Applies the print rules invisibly for a moment and measures the content; null where the page's
 * own styles can't be read, as in a sandbox.
 */
export function measureOnPaper(content: HTMLElement): number | null {
  const page = content.ownerDocument;
  const changed: [rule: CSSMediaRule, before: string][] = [];
  const noTransitions = new CSSStyleSheet();
  // The difference between screen and print must not start transitions on the way back.
  noTransitions.replaceSync('*, ::before, ::after { transition: none !important }');
  const width = content.style.width;
  try {
    const rules = [...page.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules));
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, noTransitions];
    for (const rule of rules) {
      const before = rule.media.mediaText;
      const after = resolveForPrint(before);
      if (after === before) continue;
      changed.push([rule, before]);
      rule.media.mediaText = after;
    }
    content.style.width = `${PAPER_WIDTH}px`;
    return Math.ceil(content.getBoundingClientRect().height);
  } catch {
    return null;
  } finally {
    for (const [rule, before] of changed) rule.media.mediaText = before;
    content.style.width = width;
    content.getBoundingClientRect();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== noTransitions);
  }
}

function mediaRules(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ]);
}

/** A media condition with the parts that paper decides resolved: media type and width. */
export function resolveForPrint(condition: string): string {
  const parts = condition.split(' and ').map((part) => part.trim());
  const open = parts.filter((part) => evaluateForPrint(part) !== true);
  if (open.some((part) => evaluateForPrint(part) === false)) return 'not all';
  return open.length === parts.length ? condition : open.join(' and ') || 'all';
}

/** True or false where paper decides it, otherwise null. */
function evaluateForPrint(part: string): boolean | null {
  if (part === 'print') return true;
  if (part === 'screen') return false;
  const [, name, number = '', unit] =
    /^\((min-width:|max-width:|width [<>]=?) ?([\d.]+)(rem|px)\)$/.exec(part) ?? [];
  const limit = Number(number) * (unit === 'rem' ? REM : 1);
  switch (name) {
    case 'min-width:':
    case 'width >=':
      return PAPER_WIDTH >= limit;
    case 'max-width:':
    case 'width <=':
      return PAPER_WIDTH <= limit;
    case 'width >':
      return PAPER_WIDTH > limit;
    case 'width <':
      return PAPER_WIDTH < limit;
    default:
      return null;
  }
}
