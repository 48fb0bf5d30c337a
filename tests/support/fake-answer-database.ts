import type { AnswerDatabase, CopiedAnswer, CopiedRun } from '#platform/answers/answer-database.ts';
import type { Deletions } from '#platform/storage/deletions.ts';

/** What the second copy keeps, without IndexedDB: the real one is tried in real browsers. */
export class FakeAnswerDatabase implements AnswerDatabase {
  readonly runs = new Map<string, CopiedRun>();
  readonly answers = new Map<string, CopiedAnswer>();
  readonly deleted = new Map<string, number>();
  /** How many of the next calls fail, as on a connection that the browser closed. */
  failures = 0;
  /** While set, no call is answered, as when another page holds the database. */
  held: Promise<void> = Promise.resolve();

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
    // Nothing is held open.
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
    await this.held;
    if (this.failures === 0) return;
    this.failures -= 1;
    throw new DOMException('the connection was closed', 'InvalidStateError');
  }
}
