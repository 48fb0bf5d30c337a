import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const REPORTS = new URL('../../../reports/heard', import.meta.url).pathname;

/** What was heard on one walk. */
export type Run = { readonly transcript: string; readonly seconds: number };

/** Runs so many walks, so many at once, and resolves to them in the order in which they ended. */
export async function walkAgain(
  times: number,
  atOnce: number,
  walk: () => Promise<Run>,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  let begun = 0;
  const oneAfterTheOther = async () => {
    while (begun < times) {
      begun += 1;
      runs.push(await walk());
    }
  };
  await Promise.all(Array.from({ length: Math.min(times, atOnce) }, oneAfterTheOther));
  return runs;
}

/** Writes down how often the same was heard, and what differed; returns the runs that differ. */
export async function reportRuns(
  name: string,
  golden: string,
  runs: readonly Run[],
): Promise<readonly string[]> {
  const differing = runs.flatMap(({ transcript }, index) => {
    const lines = differences(golden, transcript);
    return lines.length === 0 ? [] : [`run ${index + 1}:\n${lines.join('\n')}`];
  });
  const seconds = runs.map((run) => Math.round(run.seconds));
  const same = `${runs.length - differing.length} of ${runs.length} runs the same`;
  const head = `${name}: ${same}, ${Math.min(...seconds)} to ${Math.max(...seconds)} s`;
  await mkdir(REPORTS, { recursive: true });
  await writeFile(join(REPORTS, `${name}.txt`), `${[head, ...differing].join('\n')}\n`);
  process.stdout.write(`\n${head}\n`);
  return differing;
}

/** Lines that only one of two texts has, as "- …" and "+ …", each with the key that it was said to. */
export function differences(wanted: string, got: string): readonly string[] {
  const [a, b] = [linesOf(wanted), linesOf(got)];
  // Lengths of the longest common subsequences of what is left of both.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const lengthAt = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = common[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a[i]?.line === b[j]?.line;
      row[j] = isSame ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), row[j + 1] ?? 0);
    }
  }
  const found: string[] = [];
  const note = (sign: string, at: Line | undefined) =>
    found.push(`${sign} ${at?.key ?? ''} ${at?.line.trim() ?? ''}`);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.line === b[j]?.line) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1)))
      note('-', a[i++]);
    else note('+', b[j++]);
  }
  return found;
}

/**
 * What Orca says or doesn't say when a page changes: it depends on whether the old page has gone
 * before the focus comes.
 */
const AROUND_A_CHANGE = /^ +(?:leaving .*|.* document web\.?|Browse mode|main content)$/;

/** A transcript without what may differ between runs, in the steps that lead to a page's heading. */
export function withoutChangeOfPage(transcript: string): string {
  return transcript
    .split(/^(?=> )/m)
    .map((step) =>
      /^> Return$[^]*heading level 1\.$/m.test(step)
        ? step
            .split('\n')
            .filter((line) => !AROUND_A_CHANGE.test(line))
            .join('\n')
        : step,
    )
    .join('');
}

type Line = { readonly key: string; readonly line: string };

function linesOf(text: string): readonly Line[] {
  let key = '';
  return text.split('\n').map((line, index) => {
    if (line.startsWith('> ')) key = `(${index + 1}: ${line.slice(2)})`;
    return { key, line };
  });
}
