import { createHash } from 'node:crypto';
import type { RoleLock } from '#core';

/** One line of `tests/golden/roles/published.jsonl`: a version that was published. */
export type JournalLine = {
  readonly number: number;
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  /** SHA-256 of the chain before and this line's fields: a changed or lost line breaks all after it. */
  readonly chain: string;
};

/** The journal with a line for each published version that has none yet. */
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

/** What is wrong with a journal, in itself and against the lock; empty when all is well. */
export function journalProblems(
  journal: readonly JournalLine[],
  lock: RoleLock,
): readonly string[] {
  const broken = journal.flatMap((line, at) =>
    line.chain === chainOf(journal[at - 1]?.chain ?? '', line)
      ? []
      : [`line ${at + 1}: changed, or a line before it is gone`],
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

/** Reads the lines; our own file, so a damaged one throws. */
export function parseJournal(text: string): readonly JournalLine[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as JournalLine]));
}

function chainOf(before: string, line: Omit<JournalLine, 'chain'>): string {
  const fields = [before, line.number, line.id, line.version, line.sha256];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
