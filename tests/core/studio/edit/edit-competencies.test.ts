import { describe, expect, it } from 'vitest';
import {
  addCompetency,
  coverageAt,
  goalIn,
  middleOfLevel,
  removeCompetency,
  setTarget,
  setWeight,
  sharesOf,
  takenIds,
  weightsByTarget,
} from '#core';
import { readDraftFile, blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

const laddered = readDraftFile('ai-engineer/2.json');

describe('competencies', () => {
  it('have a target in every profile from the beginning', () => {
    const file = addCompetency(laddered, 'Team work', takenIds(laddered));
    expect(file.competencies.at(-1)).toEqual({ id: 'TW', name: 'Team work', description: '' });
    for (const profile of file.profiles) {
      expect(profile.targets['TW']).toBe(75);
      if (profile.weights !== undefined) expect(profile.weights['TW']).toBe(75);
    }
    const weighted = addCompetency(setWeight(blankFile, 'OV', 10), 'Team', takenIds(blankFile));
    expect(goalIn(weighted, 'TE')).toEqual({ target: 75, weight: 75, ownWeight: true });
  });

  it('are removed with their items and every reference', () => {
    const rest = removeCompetency(setWeight(dataEngineerFile, 'TD', 5), 'TD');
    expect(JSON.stringify(rest)).not.toMatch(/"TD"|"TD1"|"TD-S1"/);
    expect(removeCompetency(blankFile, 'OV').profiles[0]?.weights).toBeUndefined();
  });

  it('weigh as much as their target by default', () => {
    const raised = setTarget(blankFile, 'OV', 40);
    expect(goalIn(raised, 'OV')).toEqual({ target: 40, weight: 40, ownWeight: false });
    const weighed = setWeight(raised, 'OV', 90);
    expect(goalIn(weighed, 'OV')).toEqual({ target: 40, weight: 90, ownWeight: true });
    expect(goalIn(weighed, 'DW').weight).toBe(75);
    expect(goalIn(setWeight(weighed, 'DW', 1), 'OV').weight).toBe(90);
    expect(goalIn(weightsByTarget(weighed), 'OV').weight).toBe(40);
    expect(goalIn(weighed, 'XX')).toEqual({ target: 0, weight: 0, ownWeight: true });
    expect(goalIn(weighed, 'OV', 'nobody')).toEqual({ target: 0, weight: 0, ownWeight: false });
  });

  it('make up shares of role fit, those without a target none', () => {
    const shares = sharesOf(setWeight(setTarget(blankFile, 'OV', 0), 'DW', 25));
    expect([...shares.values()]).toEqual([0.25, 0, 0.75]);
    const none = ['DW', 'OV', 'SE'].reduce((file, id) => setTarget(file, id, 0), blankFile);
    expect([...sharesOf(none).values()]).toEqual([0, 0, 0]);
  });

  it('leave other profiles alone', () => {
    const raised = setTarget(laddered, 'TD', 1);
    expect(raised.profiles.filter((each, at) => each !== laddered.profiles[at])).toHaveLength(1);
  });

  it('are covered as far as scores reach the targets', () => {
    // Three competencies at 75, each a third of the role.
    expect(coverageAt(blankFile, 75)).toBeCloseTo(1);
    expect(coverageAt(blankFile, 100)).toBeCloseTo(1);
    expect(coverageAt(blankFile, 37.5)).toBeCloseTo(0.5);
    expect(coverageAt(setTarget(blankFile, 'OV', 0), 37.5)).toBeCloseTo(0.5);
    expect([0, 2, 4].map((level) => middleOfLevel(level, blankFile.model.cuts))).toEqual([
      6.25, 50, 93.75,
    ]);
  });
});
