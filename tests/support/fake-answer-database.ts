import type { AnswerDatabase, CopiedAnswer, CopiedRun } from '#platform/answers/answer-database.ts';
import type { Deletions } from '#platform/storage/deletions.ts';

/** An in-memory stand-in for the answers' second copy. Browser tests cover the real one, in IndexedDB. */
export class FakeAnswerDatabase implements AnswerDatabase {
  readonly runs = new Map<string, CopiedRun>();
  readonly answers = new Map<string, CopiedAnswer>();
  readonly deleted = new Map<string, number>();
  /** Number of the next calls that fail, as if the browser had closed the connection. */
  failures = 0;
  /** Calls wait for this promise, as when another page blocks the database. */
  blocked: Promise<void> = Promise.resolve();

  readonly open = async (): Promise<AnswerDatabase> => this;

  readonly deletions = async (): Promise<Deletions> => this.deleted;

  async read(scope: string, version: number) {
    await this.mayFail();
    const deletedAt = this.lastDeletion(scope);
    const answers = [...this.answers.values()].filter(
      (answer) => answer.scope === scope && answer.version === version,
    );
    return { run: this.runs.get(`${scope} ${version}`), answers, deletedAt };
  }

  async write(run: CopiedRun, answers: readonly CopiedAnswer[]): Promise<void> {
    await this.mayFail();
    this.runs.set(`${run.scope} ${run.version}`, run);
    for (const answer of answers) {
      this.answers.set(`${answer.scope} ${answer.version} ${answer.item}`, answer);
    }
  }

  async clear(scope: string, at: number): Promise<number> {
    await this.mayFail();
    for (const map of [this.runs, this.answers]) {
      for (const key of map.keys()) if (key.startsWith(`${scope} `)) map.delete(key);
    }
    return this.note(scope, at);
  }

  async clearAll(at: number): Promise<number> {
    await this.mayFail();
    this.runs.clear();
    this.answers.clear();
    return this.note('', at);
  }

  async recordDeletion(scope: string, at: number): Promise<number> {
    await this.mayFail();
    return this.note(scope, at);
  }

  close(): void {
    // There is no connection.
  }

  private lastDeletion(scope: string): number {
    return Math.max(this.deleted.get(scope) ?? 0, this.deleted.get('') ?? 0);
  }

  private note(scope: string, at: number): number {
    const deletedAt = Math.max(at, this.lastDeletion(scope) + 1);
    this.deleted.set(scope, deletedAt);
    return deletedAt;
  }

  private async mayFail(): Promise<void> {
    await this.blocked;
    if (this.failures === 0) return;
    this.failures -= 1;
    throw new DOMException('the connection was closed', 'InvalidStateError');
  }
}
