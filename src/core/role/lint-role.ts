import type { Path } from '../problem.ts';
import { listTexts } from './list-texts.ts';
import { shuffledOptions } from '../quiz/shuffle-options.ts';
import type { Role, Scenario } from './role.ts';

/** Advice on a valid role: content that weakens the assessment without breaking it. */
export type RoleWarning = {
  readonly kind: WarningKind;
  readonly path: Path;
  readonly message: string;
};

/** What kind of advice it is. A role with a `placeholder` in it can't be published. */
export type WarningKind = 'placeholder' | 'evidence' | 'wording' | 'timing' | 'sources';

/** Seconds by the time model of the AI Engineer role: 240 words a minute. */
const SECONDS_PER_WORD = 60 / 240;
/** Told when a role's own figure is further off than this factor. */
const TIME_FACTOR = 1.6;

/** What an experienced author would say about the role; empty when they have nothing to add. */
export function lintRole(role: Role): readonly RoleWarning[] {
  return [
    ...unlinked(role),
    ...thinForms(role),
    ...sameAnchors(role),
    ...tellingOptions(role),
    ...unused(role),
    ...oddTimes(role),
    ...placeholders(role),
  ];
}

/** Texts of the template that nobody has replaced. */
function placeholders(role: Role): readonly RoleWarning[] {
  return listTexts(role)
    .filter(
      ({ text }) => /^\s*Replace:/i.test(text) || text.startsWith('https://example.com/replace-'),
    )
    .map(({ path }) => ({
      kind: 'placeholder',
      path,
      message: 'a text of the template is left here: replace it',
    }));
}

function unlinked(role: Role): readonly RoleWarning[] {
  const linked = new Set(role.scenarios.flatMap(({ indicators }) => indicators));
  const ids = role.indicators.map(({ id }) => id).filter((id) => !linked.has(id));
  return ids.length === 0
    ? []
    : [
        {
          kind: 'evidence',
          path: ['indicators'],
          message: `no scenario is linked to ${ids.join(', ')}: nothing but the competency's others checks these ratings`,
        },
      ];
}

/** A competency that a form leaves out is "not assessed" in its result; one without a scenario is unchecked. */
function thinForms(role: Role): readonly RoleWarning[] {
  return role.forms.flatMap((form, at) =>
    role.competencies.flatMap(({ id }): readonly RoleWarning[] => {
      const count = (items: readonly { readonly competency: string; readonly stage: number }[]) =>
        items.filter(({ competency, stage }) => competency === id && stage <= form.stage).length;
      const message =
        count(role.indicators) === 0
          ? `${form.name} has no rating for ${id}`
          : count(role.scenarios) === 0
            ? `${form.name} has no scenario for ${id}, so nothing checks its ratings`
            : undefined;
      return message === undefined ? [] : [{ kind: 'evidence', path: ['forms', at], message }];
    }),
  );
}

function sameAnchors(role: Role): readonly RoleWarning[] {
  return role.indicators.flatMap(({ anchors }, at): readonly RoleWarning[] => {
    const different = new Set(anchors.map((anchor) => anchor.trim().toLowerCase())).size;
    return different === anchors.length
      ? []
      : [
          {
            kind: 'wording',
            path: ['indicators', at, 'anchors'],
            message: 'two levels have the same words',
          },
        ];
  });
}

/** Ways to find the best option without knowing the answer. */
function tellingOptions(role: Role): readonly RoleWarning[] {
  const keys = role.scenarios.map(bestOption);
  const single = role.scenarios.flatMap((scenario, at): readonly RoleWarning[] => {
    const lengths = scenario.options.map(({ text }) => text.length);
    const best = lengths[keys[at] ?? 0] ?? 0;
    const longestOther = Math.max(...lengths.filter((_, index) => index !== keys[at]));
    return best > 1.25 * longestOther
      ? [
          {
            kind: 'wording',
            path: ['scenarios', at, 'options'],
            message: 'the best option is by far the longest',
          },
        ]
      : [];
  });
  const longest = role.scenarios.filter((scenario, at) => {
    const lengths = scenario.options.map(({ text }) => text.length);
    return lengths[keys[at] ?? 0] === Math.max(...lengths);
  }).length;
  const shown = role.scenarios.map((scenario, at) =>
    shuffledOptions(scenario).indexOf(keys[at] ?? 0),
  );
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

function bestOption({ options }: Scenario): number {
  const credits = options.map(({ credit }) => credit);
  return credits.indexOf(Math.max(...credits));
}

function unused(role: Role): readonly RoleWarning[] {
  const used = new Set(role.indicators.flatMap(({ resources }) => resources));
  const idle = role.resources.flatMap(({ id }, at): readonly RoleWarning[] =>
    used.has(id)
      ? []
      : [{ kind: 'sources', path: ['resources', at], message: `no indicator names ${id}` }],
  );
  const bare = role.indicators.flatMap(({ resources }, at): readonly RoleWarning[] =>
    resources.length >= 2
      ? []
      : [
          {
            kind: 'sources',
            path: ['indicators', at, 'resources'],
            message: 'fewer than the two resources that next steps show',
          },
        ],
  );
  return [...idle, ...bare];
}

function oddTimes(role: Role): readonly RoleWarning[] {
  const check = (path: Path, seconds: number, expected: number): readonly RoleWarning[] => {
    const factor = Math.max(seconds / expected, expected / seconds);
    const message = `${seconds} seconds, and by its words about ${Math.round(expected)}`;
    return factor <= TIME_FACTOR ? [] : [{ kind: 'timing', path, message }];
  };
  return [
    ...role.indicators.flatMap(({ title, anchors, seconds }, at) =>
      // Three quarters: the ladder of anchors becomes familiar. Four seconds to choose.
      check(
        ['indicators', at, 'seconds'],
        seconds,
        words([title, ...anchors]) * SECONDS_PER_WORD * 0.75 + 4,
      ),
    ),
    ...role.scenarios.flatMap(({ stem, options, seconds }, at) =>
      check(
        ['scenarios', at, 'seconds'],
        seconds,
        words([stem, ...options.map(({ text }) => text)]) * SECONDS_PER_WORD + 10,
      ),
    ),
  ];
}

function words(texts: readonly string[]): number {
  return texts.join(' ').trim().split(/\s+/).length;
}
