/** More changes than this within a second are a loop, not content. */
const MOST_CHANGES = 30;
const SECOND = 1000;
/** The host gets this long to follow before the frame scrolls inside, in ms. */
const PATIENCE = 400;

export type HeightWatch = {
  /** Measures now; for changes that the person just made. */
  readonly measure: () => void;
  readonly stop: () => void;
};

/**
 * Tells how high the content is, in whole px, whenever that changes, and shows a scrollbar inside
 * the frame only where the host doesn't follow (it set a maximum, or heights went round in circles).
 */
export function watchContentHeight(
  content: HTMLElement,
  onHeight: (height: number) => void,
  view: Window & typeof globalThis = window,
): HeightWatch {
  const page = view.document.documentElement;
  let told = 0;
  let changes: number[] = [];
  let timer = 0;

  const settle = () => {
    page.toggleAttribute('data-fits', view.innerHeight >= told);
  };
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // Not laid out, as in a hidden frame: that is no height.
    if (height < 1 || height === told) return;
    const now = view.performance.now();
    changes = [...changes.filter((each) => now - each < SECOND), now];
    if (changes.length > MOST_CHANGES) return;
    told = height;
    onHeight(height);
    view.clearTimeout(timer);
    timer = view.setTimeout(settle, PATIENCE);
  };

  // Until the host shows that it won't follow, it does.
  page.toggleAttribute('data-fits', true);
  // Off screen, browsers don't run it; steps are measured as they are made.
  const observer = new view.ResizeObserver(measure);
  observer.observe(content);
  view.addEventListener('resize', settle);
  void view.document.fonts.ready.then(measure);
  measure();
  return {
    measure,
    stop: () => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.removeEventListener('resize', settle);
    },
  };
}
