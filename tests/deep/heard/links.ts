import { encodeAnswers, encodeRequest, layoutOf, listItems, type Response } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { newestRoles } from '#tests/support/newest-roles.ts';

const QUICK = listItems(aiEngineer, aiEngineer.forms[0]);
/** Asks Ana's colleague for the behaviours of the quick form that are rated. */
export const REQUEST = encodeRequest({
  role: layoutOf(aiEngineer),
  asked: new Set(QUICK.map(({ id }) => id)),
  tag: 4711,
  date: '2026-11-29',
  name: 'Ana',
});

const newest = newestRoles.find(({ id }) => id === 'ai-engineer') ?? aiEngineer;
const asked = listItems(newest, newest.forms[0]);

const codeFor = (responses: readonly (readonly [string, Response])[]) =>
  encodeAnswers({ role: layoutOf(newest), responses: new Map(responses), date: '2026-11-28' });

/** Everything of the quick form answered, as another device sends it. */
export const OWN = codeFor(asked.map(({ id }, index) => [id, (index + 1) % 4]));

/** All answered but the last, which is what is asked next. */
export const BEFORE_LAST = codeFor(asked.slice(0, -1).map(({ id }) => [id, 2]));

const firstScenario = asked.findIndex(({ kind }) => kind === 'scenario');
/** All answered before the first scenario. */
export const BEFORE_SCENARIO = codeFor(asked.slice(0, firstScenario).map(({ id }) => [id, 2]));

/** Results of several people, each with answers shifted against the others'. */
export const personCode = (shift: number): string =>
  encodeAnswers({
    role: layoutOf(aiEngineer),
    responses: new Map<string, Response>(QUICK.map(({ id }, index) => [id, (index + shift) % 4])),
  });
