import type { ComparedResult, ComparedScore } from './score-code.ts';
import { summariseTeam } from './summarise-team.ts';

/** What a team's results say in words; competencies by id, people by their place among the results. */
export type TeamReading = {
  /** At most two, in which the team's median is highest above what is asked or least below it. */
  readonly strongest: readonly string[];
  /** At most two of the others, in which it is furthest below; none that the median meets. */
  readonly weakest: readonly string[];
  /** Competencies in which the target lies above the likely range of everybody with a score. */
  readonly uncovered: readonly string[];
  /** Competencies in which nobody has a score. */
  readonly unknown: readonly string[];
  /** How many of those with a score meet the target, in the role's order. */
  readonly coverage: readonly {
    readonly id: string;
    readonly meets: number;
    readonly assessed: number;
  }[];
  /** Where somebody could help: everybody in `who` is likely above everybody in `whom`. */
  readonly help: readonly {
    readonly id: string;
    readonly who: readonly number[];
    readonly whom: readonly number[];
  }[];
};

const MOST_NAMED = 2;

type Asked = { readonly id: string; readonly target: number };

/**
 * Reads a team by competency. Two people are told apart only where their likely ranges don't touch, and
 * only who doesn't meet the target is offered help. With a single competency known there is no strongest
 * and no weakest.
 */
export function readTeam(
  competencies: readonly Asked[],
  results: readonly ComparedResult[],
): TeamReading {
  const summary = summariseTeam(
    competencies.map(({ id }) => id),
    results,
  );
  const margins = summary.flatMap(({ id, spread }, index) => {
    const target = competencies[index]?.target ?? 0;
    return spread === null ? [] : [{ id, margin: spread.median - target }];
  });
  // Sorting is stable: of two alike the one that the role names first.
  const named = Math.min(MOST_NAMED, Math.floor(margins.length / 2));
  const strongest = [...margins].sort((one, other) => other.margin - one.margin).slice(0, named);
  const weakest = margins
    .filter((one) => one.margin < 0 && !strongest.includes(one))
    .sort((one, other) => one.margin - other.margin)
    .slice(0, named);
  return {
    strongest: strongest.map(({ id }) => id),
    weakest: weakest.map(({ id }) => id),
    uncovered: summary.flatMap(({ id, assessed, status }) =>
      assessed > 0 && status.gap === assessed ? [id] : [],
    ),
    unknown: summary.flatMap(({ id, assessed }) => (assessed === 0 ? [id] : [])),
    coverage: summary.map(({ id, assessed, status }) => ({ id, meets: status.meets, assessed })),
    help: competencies.flatMap(({ id }) => {
      const { who, whom } = matchHelp(scoresOf(id, results));
      return whom.length === 0 ? [] : [{ id, who, whom }];
    }),
  };
}

type Scored = { readonly person: number; readonly score: ComparedScore };

function scoresOf(id: string, results: readonly ComparedResult[]): readonly Scored[] {
  return results.flatMap(({ competencies }, person) => {
    const score = competencies.find((each) => each.id === id)?.score ?? null;
    return score === null ? [] : [{ person, score }];
  });
}

/**
 * Who lies below the likely range of the surest person and doesn't meet the target is to be helped;
 * everybody whose range lies above all of theirs can help.
 */
function matchHelp(scored: readonly Scored[]): {
  readonly who: readonly number[];
  readonly whom: readonly number[];
} {
  const highestLow = Math.max(...scored.map(({ score }) => score.range[0]));
  const whom = scored.filter(
    ({ score }) => score.status !== 'meets' && score.range[1] < highestLow,
  );
  const ceiling = Math.max(...whom.map(({ score }) => score.range[1]));
  const who = scored.filter(({ score }) => whom.length > 0 && score.range[0] > ceiling);
  return { who: who.map(({ person }) => person), whom: whom.map(({ person }) => person) };
}
