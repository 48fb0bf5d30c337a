import { describe, expect, it } from 'vitest';
import { arrange, checkDraft, competencyLike, hasItem, copyQuestions, takenIds } from '#core';
import { blankFile, dataEngineerFile as own, readDraftFile } from '#tests/support/draft-files.ts';

const scientist = readDraftFile('data-scientist/1.json');
const everything = new Set([...scientist.indicators, ...scientist.scenarios].map(({ id }) => id));
const take = (file: typeof own, ids: ReadonlySet<string>, competencies = {}) =>
  copyQuestions(file, scientist, { ids, competencies }, takenIds(file));

describe('questions taken over from another role', () => {
  it('come with ids of their own, their bank names and their resources, and leave the role valid', () => {
    const made = arrange(own, take(own, everything));
    const { errors } = checkDraft(made);
    expect(errors).toEqual([]);
    expect(made.indicators.length).toBeGreaterThan(own.indicators.length);
    const fresh = made.indicators.slice(own.indicators.length);
    expect(fresh.every(({ source }) => source === undefined)).toBe(true);
    const banks = new Set(scientist.indicators.map(({ bank }) => bank));
    expect(fresh.every(({ bank }) => banks.has(bank))).toBe(true);
    const urls = made.resources.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('are not asked twice', () => {
    const made = take(own, everything);
    expect(take(made, everything)).toEqual(made);
    expect(scientist.indicators.every((item) => hasItem(made, item))).toBe(true);
    const [first] = own.indicators;
    if (first === undefined) throw new Error('a role has ratings');
    const { bank: _, ...unnamed } = first;
    expect(hasItem(own, { ...unnamed, id: 'X' })).toBe(true);
    expect(hasItem(blankFile, first)).toBe(false);
  });

  it('go to the competency of the same name, to the one that was chosen, or to the first', () => {
    const [rating] = scientist.indicators;
    const [scenario] = scientist.scenarios;
    if (rating === undefined || scenario === undefined) throw new Error('a role has questions');
    expect(competencyLike(own, scientist, 'TD')).toBe('TD');
    expect(competencyLike(blankFile, scientist, 'TD')).toBe('DW');
    expect(competencyLike({ ...blankFile, competencies: [] }, scientist, 'gone')).toBe('');
    const made = take(blankFile, new Set([rating.id, scenario.id]), { [rating.competency]: 'OV' });
    expect(made.indicators.at(-1)).toMatchObject({ id: 'OV3', competency: 'OV' });
    expect(made.scenarios.at(-1)).toMatchObject({ id: 'OV-S2', competency: 'OV' });
    expect(made.scenarios.at(-1)?.indicators.length).toBeGreaterThan(0);
  });

  it('take the place of questions in which nothing is written yet', () => {
    const [rating] = scientist.indicators;
    const [scenario] = scientist.scenarios;
    if (rating === undefined || scenario === undefined) throw new Error('a role has questions');
    const rated = take(blankFile, new Set([rating.id]));
    expect(rated.indicators).toHaveLength(1);
    expect(rated.scenarios).toHaveLength(blankFile.scenarios.length);
    expect(rated.scenarios[0]?.indicators).toEqual([rated.indicators[0]?.id]);
    const checked = take(rated, new Set([scenario.id]));
    expect(checked.indicators).toEqual(rated.indicators);
    expect(checked.scenarios).toHaveLength(1);
    const written = blankFile.indicators.map((each, at) =>
      at === 0 ? { ...each, title: 'Kneading' } : each,
    );
    const made = take({ ...blankFile, indicators: written }, new Set([rating.id]));
    expect(made.indicators.map(({ title }) => title)).toEqual(['Kneading', rating.title]);
  });

  it('are asked in the form of the same name, or in the last there is', () => {
    const late = scientist.indicators.find(({ stage }) => stage === 3);
    if (late === undefined) throw new Error('Complete adds ratings');
    expect(take(blankFile, new Set([late.id])).indicators.at(-1)?.stage).toBe(2);
    expect(take(own, new Set([late.id])).indicators.at(-1)?.stage).toBe(3);
    expect(take({ ...blankFile, forms: [] }, new Set([late.id])).indicators.at(-1)?.stage).toBe(1);
  });
});
