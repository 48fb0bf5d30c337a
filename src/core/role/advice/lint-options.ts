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
  return [...single, ...overall, ...fixedPlaces(role)];
}

/** Options are shown in a mixed order, so no text may speak of their places. */
function fixedPlaces(role: Role): readonly RoleWarning[] {
  const isEnglish = /^en\b/i.test(role.locale);
  const warn = (path: RoleWarning['path'], message: string): RoleWarning => ({
    kind: 'wording',
    path,
    message: `options are shown in a mixed order: ${message}`,
  });
  return role.scenarios.flatMap(({ stem, options, rationale }, at): readonly RoleWarning[] => {
    const numbered = options.filter(({ text }) => /^\s*\(?(?:[a-h]|\d)[).:]\s/i.test(text));
    const texts = [
      { path: ['scenarios', at, 'stem'], text: stem },
      { path: ['scenarios', at, 'rationale'], text: rationale },
      ...options.map(({ text }, index) => ({
        path: ['scenarios', at, 'options', index, 'text'],
        text,
      })),
    ];
    return [
      ...(numbered.length > 1
        ? [warn(['scenarios', at, 'options'], 'take the letters or numbers in front away')]
        : []),
      ...texts.flatMap(({ path, text }) =>
        isEnglish && OF_PLACES.test(text)
          ? [warn(path, 'name an option by what it says, not by its place')]
          : [],
      ),
    ];
  });
}

const OF_PLACES =
  /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?) (?:[A-H]|[1-8]|one|two|three|four)\b(?! (?:of|out)\b)|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Mm]iddle) (?:option|answer|choice)\b|\b(?:[Aa]ll|[Nn]one|[Bb]oth|[Aa]ny) of the above\b|^(?:All|None|Both) of (?:these|them)[.!]?$/;

/** The longest is over three times as long as the shortest, and longer by a line or more. */
function haveUnequalLengths(lengths: readonly number[]): boolean {
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return most > 3 * least && most - least > 60;
}

function bestOption({ options }: Scenario): number {
  const credits = options.map(({ credit }) => credit);
  return credits.indexOf(Math.max(...credits));
}
