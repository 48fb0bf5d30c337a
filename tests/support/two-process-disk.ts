import { FakeStorage } from './fake-storage.ts';

type News = {
  readonly from: number;
  readonly key: string | null;
  readonly newValue: string | null;
};

/**
 * localStorage as Chromium implements it for tabs in different processes: each tab reads its own
 * copy, writes go to a common log, and the log reaches all tabs later, in the same order. A tab
 * ignores changes to a key while a write of its own to that key is pending.
 */
export class TwoProcessDisk {
  readonly tabs: readonly FakeStorage[];
  private readonly inboxes: News[][];
  private readonly hear: (tab: number, key: string | null, newValue: string | null) => void;

  constructor(
    size: number,
    hear: (tab: number, key: string | null, newValue: string | null) => void,
  ) {
    this.hear = hear;
    this.inboxes = Array.from({ length: size }, () => []);
    this.tabs = Array.from({ length: size }, (_, from) => {
      const storage = new FakeStorage();
      storage.changed = (key, newValue) => {
        for (const inbox of this.inboxes) inbox.push({ from, key, newValue });
      };
      return storage;
    });
  }

  /** Delivers the next change to a tab; false if there is none. */
  deliver(tab: number): boolean {
    const news = this.inboxes[tab]?.shift();
    const storage = this.tabs[tab];
    if (news === undefined || storage === undefined) return false;
    if (news.from === tab) return true;
    const { key, newValue } = news;
    const pending = this.inboxes[tab]?.some((other) => other.from === tab && other.key === key);
    if (key === null) storage.disk.entries.clear();
    else if (pending !== true) {
      if (newValue === null) storage.disk.entries.delete(key);
      else storage.disk.entries.set(key, newValue);
    }
    this.hear(tab, key, newValue);
    return true;
  }

  /** Delivers all changes until none are left; throws if the tabs never stop writing. */
  settle(): void {
    for (let round = 0; round < 1000; round++) {
      const moved = this.tabs.map((_, tab) => this.deliver(tab));
      if (!moved.includes(true)) return;
    }
    throw new Error('the tabs never stop writing to each other');
  }
}
