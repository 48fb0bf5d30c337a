import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type HeightWatch, watchContentHeight } from '#platform/content-height.ts';
import { type PaperWatch, watchPaperHeight } from '#platform/paper-height.ts';
import { useAppContext } from '../shell/app-context.ts';
import { reportHeightToWordpress, wordpressSecret } from './wordpress-height.ts';

/** Minimum height to keep in view after a step: a heading, in px. */
const MIN_VISIBLE_HEIGHT = 120;

/**
 * Keeps the host's frame as high as the content, and asks the host to scroll when the top of a new
 * screen is out of view. `screen` identifies what is shown; `settled` is false while the page is
 * still deciding what to show, which is not a step by the person.
 */
export function useFrameLayout(
  content: RefObject<HTMLElement | null>,
  { screen, settled }: { readonly screen: string; readonly settled: boolean },
): void {
  const { embed } = useAppContext();
  const watch = useRef<HeightWatch | null>(null);
  const paper = useRef<PaperWatch | null>(null);
  const shown = useRef({ screen, settled });

  useEffect(() => {
    const element = content.current;
    if (embed === undefined || element === null) return undefined;
    const startReporting = () => {
      watch.current?.stop();
      paper.current?.stop();
      const reportPrintHeight = (h: number) => embed.send({ t: 'print', h, seq: embed.nextSeq() });
      // Measured in advance: when the host's page is printed, it is too late to send a message.
      paper.current = watchPaperHeight(element, reportPrintHeight);
      watch.current = watchContentHeight(element, (h) => {
        embed.send({ t: 'size', h, seq: embed.nextSeq() });
        // Until it is measured, blank paper is better than a truncated screen.
        reportPrintHeight(h);
        paper.current?.schedule();
      });
    };
    const secret = embed.address.nonce === null ? wordpressSecret(window.location.hash) : null;
    // In a plain frame nobody adapts the height, so there is nothing to report.
    if (embed.host() !== null) startReporting();
    else if (secret !== null) {
      watch.current = watchContentHeight(element, (h) =>
        reportHeightToWordpress(window, secret, h),
      );
    }
    const unsubscribe = embed.subscribe(startReporting);
    const stopMessages = embed.onMessage((message) => {
      if (message.t === 'viewport') watch.current?.measure();
      if (message.t === 'focus') element.querySelector('h1')?.focus({ preventScroll: true });
    });
    return () => {
      unsubscribe();
      stopMessages();
      watch.current?.stop();
      paper.current?.stop();
    };
  }, [embed, content]);

  // Measured in a layout effect: observers don't run in frames that are out of view.
  useLayoutEffect(() => {
    watch.current?.measure();
    const before = shown.current;
    shown.current = { screen, settled };
    const element = content.current;
    if (before.screen === screen || !before.settled || element === null) return;
    const heading = element.querySelector('h1')?.getBoundingClientRect();
    const origin = document.documentElement.getBoundingClientRect().top;
    const top = Math.max(0, Math.round(element.getBoundingClientRect().top - origin));
    const bottom = heading === undefined ? 0 : Math.round(heading.bottom - origin);
    embed?.send({
      t: 'scroll',
      top,
      h: Math.max(MIN_VISIBLE_HEIGHT, Math.min(bottom - top, 400)),
      why: 'step',
    });
  });
}
