import type { ComparedResult, ComparedScore } from './score-code.ts';
import { summariseTeam } from './summarise-team.ts';

/** Statements about a team's results; competencies by id, people by index into the results. */
export type TeamReading = {
  /** At most two: those where the team's median is furthest above the target, or least below it. */
  readonly strongest: readonly string[];
  /**
   * At most two of the others: those where the median is furthest below the target; none where it
   * meets it.
   */
  readonly weakest: readonly string[];
  /** Competencies whose target is above the likely range of everybody with a score. */
  readonly uncovered: readonly string[];
  /** Competencies in which nobody has a score. */
  readonly unknown: readonly string[];
  /** How many of those with a score meet the target, in the role's order. */
  readonly coverage: readonly {
    readonly id: string;
    readonly meets: number;
    readonly assessed: number;
  }[];
  /** Who could help whom: everybody in `who` is likely above everybody in `whom`. */
  readonly help: readonly {
    readonly id: string;
    readonly who: readonly number[];
    readonly whom: readonly number[];
  }[];
};

const MAX_NAMED = 2;

type TargetedCompetency = { readonly id: string; readonly target: number };

/**
 * Analyses a team by competency. Two people are told apart only if their likely ranges don't
 * overlap, and help is only suggested for people who don't meet the target. With a single known
 * competency there is no strongest and no weakest.
 */
export function readTeam(
  competencies: readonly TargetedCompetency[],
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
  // The sort is stable: ties keep the role's order.
  const named = Math.min(MAX_NAMED, Math.floor(margins.length / 2));
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
 * People who need help don't meet the target and are below the likely range of the strongest
 * person; everybody whose range is above all of theirs can help.
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
