import { navigateTo } from '#platform/navigate.ts';
import { type Boot, MISSING_PART_ID } from '../instant/contract.ts';

/*
 * Handles a chunk that failed to load: after a deploy an open page may request a chunk that is
 * gone, or the network is down. Every page contains a message for that (see
 * src/build/pages/fallback-messages.ts), since showing it must not need more code.
 */

type MissingChunk = {
  /** True when the answers are only in this page's memory: leaving it would lose them. */
  readonly wouldLose: boolean;
  /** Where the person wanted to go; without it, the current page itself lacks the chunk. */
  readonly to?: string;
  readonly page?: PageActions;
};

/** The browser APIs used here. */
export type PageActions = {
  /** True when this page load is already a reload: the navigation type remembers that without storage. */
  readonly wasReloaded: () => boolean;
  /** True when the server responds: otherwise a reload would end in the browser's own error page. */
  readonly canReach: () => Promise<boolean>;
  readonly reload: () => void;
  readonly open: (address: string) => void;
  readonly showMessage: () => void;
};

/**
 * Loads the missing chunk through a page load, once; answers are saved as they are given. Shows the
 * message instead if that was tried before, the server can't be reached, or answers would be lost.
 */
export async function recoverFromChunkError(missing: MissingChunk): Promise<void> {
  const { wouldLose, to, page = thisPage } = missing;
  const triedBefore = to === undefined && page.wasReloaded();
  if (wouldLose || triedBefore || !(await page.canReach())) page.showMessage();
  else if (to === undefined) page.reload();
  else page.open(to);
}

const thisPage: PageActions = {
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
  open: navigateTo,
  showMessage: () => {
    const message = document.getElementById(MISSING_PART_ID);
    if (message === null) return;
    message.hidden = false;
    message.querySelector('h1')?.focus();
  },
};
