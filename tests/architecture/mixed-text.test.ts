import { describe, expect, it } from 'vitest';
import { findMixedText } from './mixed-text.ts';
import { sourceFiles } from './source-files.ts';

const BROKEN = [
  '<p>Question {n} of 10</p>',
  '<p>{n} done</p>',
  '<p>{s.title} <b>now</b></p>',
  '<p>{s.title}{s.unit}</p>',
  '<p>{n > 1 && "more"} left</p>',
  '<p>{n > 1 ? s.title : s.unit} <b>left</b></p>',
  '<p><b>Now</b> {`of ${n}`}</p>',
  '<p>{s.progress(n)}<b>left</b></p>',
  '<p>{maybe ?? "none"} <i /></p>',
  '<p>{n > 1 ? s.title : <b>one</b>}<i /></p>',
  '<>{n} left</>',
];
const SOUND = [
  '<p>{`Question ${n} of 10`}</p>',
  '<p>{s.title}</p>',
  '<p><b>{n}</b> <span>{s.unit}</span></p>',
  '<ul>{list.map((i) => <li key={i}>{i}</li>)}<li>last</li></ul>',
  '<p>Fixed <b>text</b> only</p>',
  '<div>{n > 1 && <b>more</b>}<i>left</i></div>',
  '<div>{n > 1 ? <b>many</b> : null}<i>left</i></div>',
  '<label><input type="radio" /><span>{s.title}</span></label>',
  '<div>{children}<i>left</i></div>',
  '<div>{part}<i>left</i></div>',
  '<p>Fixed{" "}<b>text</b></p>',
];
const PLANTED = 'src/ui/planted.tsx';
const HEAD = [
  "import type { ReactNode } from 'react';",
  'declare const n: number; declare const maybe: string | null; declare const list: readonly string[];',
  'declare const s: { title: string; unit: string; progress: (n: number) => string };',
  'declare const children: ReactNode; const part = <b>part</b>;',
];

/** Lines of the planted file that were found, counted from its first element. */
function linesFound(elements: readonly string[]): number[] {
  const code = [...HEAD, ...elements.map((jsx, index) => `export const a${index} = ${jsx};`)].join(
    '\n',
  );
  return findMixedText([PLANTED], new Map([[PLANTED, code]])).map(
    (text) => Number(/:(\d+):/.exec(text)?.[1]) - HEAD.length - 1,
  );
}

describe('changing text', () => {
  it('is the only child of its element, everywhere', () => {
    const files = sourceFiles('src', /\.tsx$/);
    expect(files.length).toBeGreaterThan(10);
    expect(findMixedText(files)).toEqual([]);
  });

  it('is found beside anything else', () => {
    expect(linesFound(BROKEN).map((line) => BROKEN[line])).toEqual(BROKEN);
  });

  it('is not reported where there is no mixed text', () => {
    expect(linesFound(SOUND).map((line) => SOUND[line])).toEqual([]);
  });
});
