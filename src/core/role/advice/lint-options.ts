import { elementAt } from '../../element-at.ts';
import { shuffledOptions } from '../../quiz/shuffle-options.ts';
import type { Role, Scenario } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/** Warns of ways to find the best option without knowing the answer. */
export function lintOptions(role: Role): readonly RoleWarning[] {
  const keys = role.scenarios.map(bestOption);
  const keyAt = (at: number) => elementAt(keys, at);
  const single = role.scenarios.flatMap((scenario, at): readonly RoleWarning[] => {
    const lengths = scenario.options.map(({ text }) => text.length);
    const best = elementAt(lengths, keyAt(at));
    const longestOther = Math.max(...lengths.filter((_, index) => index !== keyAt(at)));
    return best > 1.25 * longestOther
      ? [
          {
            kind: 'wording',
            path: ['scenarios', at, 'options'],
            message: 'the best option is by far the longest',
          },
        ]
      : haveUnequalLengths(lengths)
        ? [
            {
              kind: 'wording',
              path: ['scenarios', at, 'options'],
              message:
                'the options are of very unlike length: a short one is taken for wrong, a long one for right',
            },
          ]
        : [];
  });
  const longest = role.scenarios.filter((scenario, at) => {
    const lengths = scenario.options.map(({ text }) => text.length);
    return lengths[keyAt(at)] === Math.max(...lengths);
  }).length;
  const shown = role.scenarios.map((scenario, at) => shuffledOptions(scenario).indexOf(keyAt(at)));
  const most = Math.max(0, ...shown.map((place) => shown.filter((own) => own === place).length));
  const many = role.scenarios.length >= 8;
  const overall: RoleWarning[] = [];
  if (many && longest > role.scenarios.length / 2) {
    const message = `the best option is the longest in ${longest} of ${role.scenarios.length}`;
    overall.push({ kind: 'wording', path: ['scenarios'], message });
  }
  if (many && most > (role.scenarios.length * 2) / 3) {
    const message = `the best option is shown in the same place in ${most} of ${role.scenarios.length}`;
    overall.push({ kind: 'wording', path: ['scenarios'], message });
  }
  return [...single, ...overall];
}

/** The longest is over three times as long as the shortest, and longer by a line or more. */
function haveUnequalLengths(lengths: readonly number[]): boolean {
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return most > 3 * least && most - least > 60;
}

function bestOption({ options }: Scenario): number {
  const credits = options.map(({ credit }) => credit);
  return credits.indexOf(Math.max(...credits));
}
