import type { AnswerDatabase, CopiedAnswer, CopiedRun } from '#platform/answer-database.ts';

/** What the second copy keeps, without IndexedDB: the real one is tried in real browsers. */
export class FakeAnswerDatabase implements AnswerDatabase {
  readonly runs = new Map<string, CopiedRun>();
  readonly answers = new Map<string, CopiedAnswer>();
  /** How many of the next calls fail, as on a connection that the browser closed. */
  failures = 0;

  readonly open = async (): Promise<AnswerDatabase> => this;

  async read(scope: string, version: number) {
    this.mayFail();
    const answers = [...this.answers.values()].filter(
      (answer) => answer.scope === scope && answer.version === version,
    );
    return { run: this.runs.get(`${scope} ${version}`), answers };
  }

  async write(run: CopiedRun, answers: readonly CopiedAnswer[]): Promise<void> {
    this.mayFail();
    this.runs.set(`${run.scope} ${run.version}`, run);
    for (const answer of answers) {
      this.answers.set(`${answer.scope} ${answer.version} ${answer.item}`, answer);
    }
  }

  async clear(scope: string): Promise<void> {
    this.mayFail();
    for (const map of [this.runs, this.answers]) {
      for (const key of map.keys()) if (key.startsWith(`${scope} `)) map.delete(key);
    }
  }

  async clearAll(): Promise<void> {
    this.mayFail();
    this.runs.clear();
    this.answers.clear();
  }

  close(): void {
    // Nothing is held open.
  }

  private mayFail(): void {
    if (this.failures === 0) return;
    this.failures -= 1;
    throw new DOMException('the connection was closed', 'InvalidStateError');
  }
}
