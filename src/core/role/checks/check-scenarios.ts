import { type Problem, describeValue } from '../../problem.ts';
import type { Role, Scenario } from '../role.ts';

/**
 * Credits that the scoring model can work with: one best option each, and at least one that earns
 * nothing, so that guessing (options with at least a credit, over options) is always between 0 and 1
 * and never rises with the credit.
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
