/** Storage shared by several tabs, with a quota in characters of keys and values, as browsers count. */
export class FakeDisk {
  readonly entries = new Map<string, string>();
  quota = 5_177_344;

  used(): number {
    return [...this.entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }

  /** Lowers the quota so that only this much is free. */
  fill(free = 0): void {
    this.quota = this.used() + free;
  }
}

/** Web storage on a disk with a quota. Overwriting with the same size works even when it is full. */
export class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly disk: FakeDisk;
  /** Called after each change, like the storage event in other tabs. */
  changed: (key: string | null, newValue: string | null) => void = () => undefined;

  constructor(disk = new FakeDisk()) {
    this.disk = disk;
  }

  get length(): number {
    return this.disk.entries.size;
  }

  key(index: number): string | null {
    return [...this.disk.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.disk.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const before = this.disk.entries.get(key);
    const grows = value.length - (before?.length ?? -key.length);
    if (grows > 0 && this.disk.used() + grows > this.disk.quota) {
      throw new DOMException('exceeded the quota', 'QuotaExceededError');
    }
    this.disk.entries.set(key, value);
    if (before !== value) this.changed(key, value);
  }

  removeItem(key: string): void {
    if (this.disk.entries.delete(key)) this.changed(key, null);
  }

  clear(): void {
    this.disk.entries.clear();
    this.changed(null, null);
  }
}
