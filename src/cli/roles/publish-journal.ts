import { createHash } from 'node:crypto';
import type { RoleLock } from '#core';

/** One line of `tests/golden/roles/published.jsonl`: a published version. */
export type JournalLine = {
  readonly number: number;
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  /**
   * SHA-256 of the previous chain value and this line's fields: changing or losing a line
   * invalidates all later ones.
   */
  readonly chain: string;
};

/** Adds a line to the journal for each published version that has none. */
export function extendJournal(
  journal: readonly JournalLine[],
  lock: RoleLock,
): readonly JournalLine[] {
  const lines = [...journal];
  for (const { number, id, versions } of lock.roles) {
    for (const { version, sha256, published } of versions) {
      const isKnown = lines.some((line) => line.id === id && line.version === version);
      if (!published || isKnown) continue;
      const entry = { number, id, version, sha256 };
      lines.push({ ...entry, chain: chainOf(lines.at(-1)?.chain ?? '', entry) });
    }
  }
  return lines;
}

/** Problems of a journal, in itself and compared with the lock; empty when valid. */
export function journalProblems(
  journal: readonly JournalLine[],
  lock: RoleLock,
): readonly string[] {
  const broken = journal.flatMap((line, index) =>
    line.chain === chainOf(journal[index - 1]?.chain ?? '', line)
      ? []
      : [`line ${index + 1}: changed, or a line before it is gone`],
  );
  const unlocked = journal.flatMap(({ number, id, version, sha256 }) => {
    const role = lock.roles.find((other) => other.number === number && other.id === id);
    const locked = role?.versions.find((other) => other.version === version);
    return locked?.published === true && locked.sha256 === sha256
      ? []
      : [`${id}/${version}.json: was published, and the lock says otherwise`];
  });
  const missing = extendJournal(journal, lock)
    .slice(journal.length)
    .map(({ id, version }) => `${id}/${version}.json: published without a line in the journal`);
  return [...broken, ...unlocked, ...missing];
}

/** Parses the journal; throws when it is damaged, because only this program writes it. */
export function parseJournal(text: string): readonly JournalLine[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as JournalLine]));
}

function chainOf(before: string, line: Omit<JournalLine, 'chain'>): string {
  const fields = [before, line.number, line.id, line.version, line.sha256];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
