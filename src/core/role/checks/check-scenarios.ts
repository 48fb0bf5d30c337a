import { type Problem, describeValue } from '../../problem.ts';
import type { Role, Scenario } from '../role.ts';

/**
 * Requires credits that the scoring model can handle: one best option per scenario and at least one
 * without credit, so that the guessing probability (share of options with at least a credit) stays
 * between 0 and 1 and never increases with the credit.
 */
export function checkScenarios(role: Role): readonly Problem[] {
  return role.scenarios.flatMap((scenario, index) =>
    [...checkCredits(scenario), ...checkOptionTexts(scenario)].map((problem) => ({
      ...problem,
      path: ['scenarios', index, ...problem.path],
    })),
  );
}

function checkCredits(scenario: Scenario): readonly Problem[] {
  const full = scenario.kind === 'knowledge' ? 1 : 2;
  const credits = scenario.options.map(({ credit }) => credit);
  const count = (credit: number) => credits.filter((own) => own === credit).length;
  const problems: Problem[] = [];
  const disagree = (expected: string) =>
    problems.push({
      code: 'disagrees',
      path: ['options'],
      expected,
      got: `credits ${credits.join(', ')}`,
    });

  if (credits.some((credit) => credit > full))
    disagree(`no credit above ${full} in a ${scenario.kind} item`);
  else if (count(full) !== 1) disagree(`exactly one option with credit ${full}`);
  if (count(0) === 0) disagree('at least one option with credit 0');
  return problems;
}

function checkOptionTexts(scenario: Scenario): readonly Problem[] {
  const texts = scenario.options.map(({ text }) => text.trim().toLowerCase());
  return texts.flatMap((text, index): readonly Problem[] =>
    texts.indexOf(text) === index
      ? []
      : [
          {
            code: 'duplicate',
            path: ['options', index, 'text'],
            expected: 'options that differ',
            got: `${describeValue(scenario.options[index]?.text)} again`,
          },
        ],
  );
}
