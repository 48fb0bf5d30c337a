import { goTo } from '#platform/navigate.ts';
import { type Boot, MISSING_PART_ID } from './contract.ts';

/*
 * A chunk of the app failed to load: after a deploy an open page may ask for a chunk that is
 * gone, or the network is. Every page carries a message for that (see src/build/pages/fallback-messages.ts),
 * since no more code may be needed to show it.
 */

type MissingPart = {
  /** True when nothing but this page's memory has the answers: then leaving it would lose them. */
  readonly wouldLose: boolean;
  /** Where the person wanted to go; left out, this page itself lacks the part. */
  readonly to?: string;
  readonly page?: PageAtHand;
};

/** What this touches of the browser. */
export type PageAtHand = {
  /** True when this page load is a reload already: the navigation's type needs no storage to be remembered. */
  readonly wasReloaded: () => boolean;
  /** True when the server answers: a reload without one would end in the browser's own error page. */
  readonly canReach: () => Promise<boolean>;
  readonly reload: () => void;
  readonly open: (address: string) => void;
  readonly say: () => void;
};

/**
 * Gets what is missing by a page load, once, because answers are saved as they are given; says so
 * where that was tried before, where the server can't be reached, and where it would lose something.
 */
export async function recoverFromChunkError(missing: MissingPart): Promise<void> {
  const { wouldLose, to, page = thisPage } = missing;
  const triedBefore = to === undefined && page.wasReloaded();
  if (wouldLose || triedBefore || !(await page.canReach())) page.say();
  else if (to === undefined) page.reload();
  else page.open(to);
}

const thisPage: PageAtHand = {
  wasReloaded: () => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  },
  canReach: async () => {
    try {
      const address = window.location.pathname;
      return (await fetch(address, { method: 'HEAD', cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  },
  reload: () => {
    const boot: Boot | undefined = window.roleRadarBoot;
    if (boot === undefined) window.location.reload();
    else boot.reload();
  },
  open: goTo,
  say: () => {
    const message = document.getElementById(MISSING_PART_ID);
    if (message === null) return;
    message.hidden = false;
    message.querySelector('h1')?.focus();
  },
};
