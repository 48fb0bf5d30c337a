import { createElement, useEffect, useRef, useState } from 'react';
import { absoluteHref, routes, type SnippetOptions, snippetAttributes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ExternalLink } from '#ui/link.tsx';
import type { KitRole } from '#features/embed-kit/kit-role.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';

type KitPreviewProps = {
  readonly options: SnippetOptions;
  readonly role: KitRole;
  readonly site: string;
  /** Address of the loader beside this page; the same file that a careers page includes. */
  readonly loader: string;
};

const EVENTS = [
  'ready',
  'start',
  'progress',
  'complete',
  'restart',
  'result',
  'decline',
  'cta',
  'error',
];
const MOST_LINES = 8;
/** Debounce in milliseconds: longer than the interval between two keystrokes. */
const DEBOUNCE_MS = 400;

/** The framed assessment as a careers page would show it, and the events that page would receive. */
export function KitPreview({ options, role, site, loader }: KitPreviewProps) {
  const messages = useMessages('embed-kit');
  const around = useLocale();
  const area = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  const settled = useDebounced(options);
  const isChoice = options.profiles !== undefined;

  useEffect(() => {
    const element = area.current;
    const handleEvent = (event: Event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      const line = `${event.type} ${JSON.stringify(detail)}`;
      setLines((before) => [...before, line].slice(-MOST_LINES));
    };
    EVENTS.forEach((name) => element?.addEventListener(`role-radar:${name}`, handleEvent));
    void loadLoader(loader);
    return () =>
      EVENTS.forEach((name) => element?.removeEventListener(`role-radar:${name}`, handleEvent));
  }, [loader]);

  return (
    <>
      <div ref={area} className="rr-kit__frame">
        {createElement(
          'role-radar',
          {
            ...previewAttributes(options, settled),
            instance: 'kit',
            'iframe-title': isChoice
              ? messages.further.anyRole.frameTitle
              : messages.frameTitle(role.title),
          },
          isChoice ? (
            <ExternalLink href={site}>{messages.further.anyRole.fallback}</ExternalLink>
          ) : (
            <ExternalLink href={absoluteHref(site, routes.role(options.profile))}>
              <ForeignLanguage of={role.locale ?? around} around={around}>
                <Foreign parts={[role.title]}>{messages.previewFallback(role.title)}</Foreign>
              </ForeignLanguage>
            </ExternalLink>
          ),
        )}
      </div>
      <h3>{messages.received}</h3>
      {/* The same height before the first message as after the last, and keyboard-scrollable. */}
      <pre className="rr-kit__heard" translate="no" tabIndex={0} aria-label={messages.received}>
        {lines.length === 0 ? messages.receivedNone : lines.join('\n')}
      </pre>
    </>
  );
}

/** Attributes whose every change loads another page into the frame, and that change as somebody types. */
const TYPED: ReadonlySet<string> = new Set(['targets', 'targets-name', 'company', 'reference']);

/**
 * The attributes now, but for typed ones as they were when typing last paused. Without the mode:
 * this page requires Trusted Types, under which the loader can't load the code of a dialog.
 */
function previewAttributes(now: SnippetOptions, settled: SnippetOptions): Record<string, string> {
  return Object.fromEntries([
    ...snippetAttributes(now).filter(([name]) => !TYPED.has(name) && name !== 'mode'),
    ...snippetAttributes(settled).filter(([name]) => TYPED.has(name)),
  ]);
}

function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Uses `import()`, because the page's policy forbids setting a script element's address. */
async function loadLoader(address: string): Promise<void> {
  if (customElements.get('role-radar') !== undefined) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
  await import(/* @vite-ignore */ address).catch(() => undefined);
}
