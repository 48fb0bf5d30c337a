import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

/** The opening tags of forms in a source that would put what is typed into an address. */
function formsThatSend(source: string): readonly string[] {
  const tags = [...source.matchAll(/<form\b(?:[^>"'`{]|"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})*>/g)].map(
    ([tag]) => tag,
  );
  return tags.filter((tag) => !/\smethod="dialog"/.test(tag));
}

describe('forms', () => {
  const files = sourceFiles('src', /\.tsx$/).filter((path) => readSource(path).includes('<form'));

  it('are found', () => {
    expect(files.length).toBeGreaterThan(4);
    expect(
      formsThatSend('<form onSubmit={() => { go(); }} noValidate><input /></form>'),
    ).toHaveLength(1);
    expect(formsThatSend('<form method="get" className={a > b ? "x" : "y"}></form>')).toHaveLength(
      1,
    );
    expect(formsThatSend('<form method="dialog" onSubmit={submit}></form>')).toEqual([]);
    expect(formsThatSend('no form')).toEqual([]);
  });

  // Before the app listens, and without it, a browser submits them itself: answers are no matter of a server.
  it.each(files)('send nothing when they are submitted before the app is there: %s', (path) => {
    expect(formsThatSend(readSource(path))).toEqual([]);
    expect(readSource(path).match(/<form\b/g)?.length).toBe(
      readSource(path).match(/\smethod="dialog"/g)?.length,
    );
  });
});
