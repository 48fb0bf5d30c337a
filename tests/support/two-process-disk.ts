import { FakeStorage } from './fake-storage.ts';

type News = {
  readonly from: number;
  readonly key: string | null;
  readonly newValue: string | null;
};

/**
 * localStorage as Chromium keeps it for tabs in different processes: each tab reads its own copy,
 * a write goes to a common log, and the log reaches the tabs later, in the same order for all. A
 * tab leaves a key alone for which a write of its own is still on its way.
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

  /** Hands a tab the next piece of news; false when there is none. */
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

  /** Delivers everything, until no tab has anything more to say; throws when they never stop. */
  settle(): void {
    for (let round = 0; round < 1000; round++) {
      const moved = this.tabs.map((_, tab) => this.deliver(tab));
      if (!moved.includes(true)) return;
    }
    throw new Error('the tabs never stop writing to each other');
  }
}
