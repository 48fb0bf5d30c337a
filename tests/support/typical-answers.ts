import { listItems, type Response } from '#core';
import { currentAiEngineer } from './ai-engineer.ts';

/** Answers of a mid-level engineer to Standard of version 1: worked example E07 of the measurement model. */
export const TYPICAL_ANSWERS: ReadonlyMap<string, Response> = new Map(
  Object.entries({
    TD1: 3,
    TD3: 3,
    TD5: 3,
    TD6: 2,
    TD7: 2,
    'TD-S3': 0,
    'TD-S5': 1,
    TS1: 3,
    TS2: 2,
    TS3: 3,
    TS4: 2,
    TS6: 1,
    'TS-S2': 3,
    'TS-S3': 2,
    CM1: 3,
    CM2: 3,
    CM3: 2,
    CM4: 3,
    CM5: 2,
    'CM-S2': 0,
    'CM-S3': 1,
    PC1: 2,
    PC2: 2,
    PC3: 2,
    PC4: 3,
    PC6: 1,
    'PC-S1': 1,
    'PC-S2': 2,
    DC1: 2,
    DC2: 1,
    DC3: 2,
    DC4: 1,
    DC5: 1,
    'DC-S3': 1,
    'DC-S4': 1,
  }),
);

/** The same engineer's answers to Standard of the current version. */
export const CURRENT_ANSWERS: ReadonlyMap<string, Response> = new Map(
  listItems(currentAiEngineer, currentAiEngineer.forms[1]).map(({ id }) => [
    id,
    TYPICAL_ANSWERS.get(id) ?? 2,
  ]),
);
