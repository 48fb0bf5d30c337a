import { describe, expect, it } from 'vitest';
import { chaptersOf, listItems, progressOf } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const [quick] = aiEngineer.forms;
if (quick === undefined) throw new Error('no form');

const told = (done: readonly string[], form = quick) =>
  chaptersOf(aiEngineer, form, new Map(done.map((id) => [id, 'skipped']))).map(
    ({ competency, done: some, total }) => `${competency.id} ${some}/${total}`,
  );

describe('the chapters of a form', () => {
  it('are its competencies in the role’s order, each with what is done of it', () => {
    expect(told([])).toEqual(['TD 4/4', 'TS 4/4', 'CM 4/4', 'PC 4/4', 'DC 4/4'].map(empty));
    expect(told(['TD1', 'TD-S3', 'PC1'])).toEqual([
      'TD 2/4',
      'TS 0/4',
      'CM 0/4',
      'PC 1/4',
      'DC 0/4',
    ]);
  });

  it('leave out what the form doesn’t ask about, in responses and in competencies', () => {
    expect(told(['TD2'])).toEqual(told([]));
    const without = { ...aiEngineer, order: aiEngineer.order.filter((id) => !id.startsWith('DC')) };
    expect(chaptersOf(without, quick, new Map()).map(({ competency }) => competency.id)).toEqual([
      'TD',
      'TS',
      'CM',
      'PC',
    ]);
  });

  it.each(aiEngineer.forms)('add up to all of $name', (form) => {
    const responses = new Map(
      listItems(aiEngineer).flatMap(({ id }, index) =>
        index % 3 === 0 ? [[id, 'skipped'] as const] : [],
      ),
    );
    const chapters = chaptersOf(aiEngineer, form, responses);
    const sum = (of: 'done' | 'total') =>
      chapters.reduce((before, chapter) => before + chapter[of], 0);
    const { done, total } = progressOf(aiEngineer, form, responses);
    expect([sum('done'), sum('total')]).toEqual([done, total]);
  });
});

function empty(chapter: string): string {
  return chapter.replace(/ \d+/, ' 0');
}
