/** More changes than this within a second are a resize loop, not content. */
const MAX_CHANGES = 30;
const SECOND = 1000;
/** How long the host may take to follow before the frame gets a scrollbar, in ms. */
const HOST_RESPONSE_MS = 400;

export type HeightWatch = {
  /** Measures now, for changes that the person just made. */
  readonly measure: () => void;
  readonly stop: () => void;
};

/**
 * Reports the content height in whole px whenever it changes, and shows a scrollbar inside the
 * frame only if the host doesn't follow (it set a maximum height, or the heights looped).
 */
export function watchContentHeight(
  content: HTMLElement,
  onHeight: (height: number) => void,
  view: Window & typeof globalThis = window,
): HeightWatch {
  const page = view.document.documentElement;
  let reportedHeight = 0;
  let changes: number[] = [];
  let timer = 0;

  const updateScrollbar = () => {
    page.toggleAttribute('data-fits', view.innerHeight >= reportedHeight);
  };
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // Not laid out, as in a hidden frame: there is no height to report.
    if (height < 1 || height === reportedHeight) return;
    const now = view.performance.now();
    changes = [...changes.filter((each) => now - each < SECOND), now];
    if (changes.length > MAX_CHANGES) return;
    reportedHeight = height;
    onHeight(height);
    view.clearTimeout(timer);
    timer = view.setTimeout(updateScrollbar, HOST_RESPONSE_MS);
  };

  // Assume the host follows until it turns out that it doesn't.
  page.toggleAttribute('data-fits', true);
  // Browsers don't run the observer off screen; steps of the quiz call `measure` themselves.
  const observer = new view.ResizeObserver(measure);
  observer.observe(content);
  view.addEventListener('resize', updateScrollbar);
  void view.document.fonts.ready.then(measure);
  measure();
  return {
    measure,
    stop: () => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.removeEventListener('resize', updateScrollbar);
    },
  };
}
