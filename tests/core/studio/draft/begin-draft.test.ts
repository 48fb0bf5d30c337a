import { describe, expect, it } from 'vitest';
import { arrange, copyAs, freeName, minutesOf, nextVersion, parseRole, writeRoleFile } from '#core';
import { secondsOf } from '#core/studio/edit/arrange-items.ts';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

describe('starting a draft', () => {
  it('as a copy is a role of its own', () => {
    const copy = copyAs(dataEngineerFile, 'Data Engineer at Acme', { slug: 'acme', number: 12 });
    expect(copy).toMatchObject({
      id: 'acme',
      number: 12,
      version: 1,
      title: 'Data Engineer at Acme',
    });
    expect(copy.profiles.find(({ id }) => id === 'role')?.title).toBe('Data Engineer at Acme');
    expect(copy.progression.map(({ title }) => title)).toContain('Data Engineer at Acme');
    expect(copy.indicators).toBe(dataEngineerFile.indicators);
    expect(parseRole(JSON.parse(writeRoleFile(copy))).ok).toBe(true);
  });

  it('as a next version is the same role, one number up', () => {
    expect(nextVersion(dataEngineerFile)).toEqual({ ...dataEngineerFile, version: 2 });
  });

  it('as a blank has the axes, two ratings and a scenario for each, and nothing to delete', () => {
    expect(blankFile.competencies.map(({ name }) => name)).toEqual([
      'Dough work',
      'Ovens',
      'Service',
    ]);
    expect(blankFile.indicators).toHaveLength(6);
    expect(blankFile.scenarios).toHaveLength(3);
    expect(writeRoleFile(blankFile)).not.toContain('Replace:');
    expect(blankFile.workedExample.indicator).toBe('Keeping a kitchen running');
  });

  it('as a blank takes the times of its words, from the first word on', () => {
    const [first, ...rest] = blankFile.indicators;
    if (first === undefined) throw new Error('no rating');
    const anchors = first.anchors.map(() => 'I have done this on my own for a year, every day.');
    const written = { ...first, title: 'Kneading', anchors };
    const file = arrange(blankFile, { ...blankFile, indicators: [written, ...rest] });
    expect(file.indicators[0]?.seconds).toBe(secondsOf(written));
    expect(file.forms.map(({ minutes }) => minutes)).toEqual(
      file.forms.map(({ stage }) => minutesOf(file, stage)),
    );
    expect(file.forms[0]?.minutes).not.toBe(blankFile.forms[0]?.minutes);
  });

  it.each([
    [[], { slug: 'baker', number: 1 }],
    [[{ id: 'baker', number: 1 }], { slug: 'baker-2', number: 2 }],
    [
      [
        { id: 'baker', number: 2 },
        { id: 'baker-2', number: 1 },
      ],
      { slug: 'baker-3', number: 3 },
    ],
  ])('gets a name that nobody has: beside %j', (known, name) => {
    expect(freeName('baker', known)).toEqual(name);
  });

  it('gets a name that fits, however long the wanted one', () => {
    const long = 'a'.repeat(40);
    expect(freeName(long, [{ id: long, number: 1 }]).slug).toBe(`${'a'.repeat(36)}-2`);
  });
});
