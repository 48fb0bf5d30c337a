import { categoryChances } from './category-chances.ts';
import type { Grid } from './grid.ts';
import { type ItemCurve, ratingCurve, scenarioCurve } from './item-curve.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

type CreditLogs = readonly Float64Array[];

/** Logs of the chance of every credit, tabulated on a grid. */
export type CurveLogs = {
  /** On the eta axis; the same for all indicators of a tier. */
  readonly rating: (tier: ScoringRole['indicators'][number]['tier']) => CreditLogs;
  /** On the theta axis. */
  readonly scenario: (scenario: ScoringRole['scenarios'][number]) => CreditLogs;
};

const known = new WeakMap<Grid, WeakMap<ScoringRole, CurveLogs>>();

/** The tabulated curves of a role's items, drawn at first use and kept per grid and role, which never change. */
export function curveLogs(role: ScoringRole, grid: Grid): CurveLogs {
  const ofGrid = known.get(grid) ?? new WeakMap<ScoringRole, CurveLogs>();
  known.set(grid, ofGrid);
  const logs = ofGrid.get(role) ?? tabulate(role.model, grid);
  ofGrid.set(role, logs);
  return logs;
}

function tabulate(model: ScoringRole['model'], grid: Grid): CurveLogs {
  const ratings = new Map<string, CreditLogs>();
  const scenarios = new Map<string, CreditLogs>();
  return {
    rating: (tier) => {
      const logs = ratings.get(tier) ?? draw(ratingCurve(model, tier), grid.eta);
      ratings.set(tier, logs);
      return logs;
    },
    scenario: (scenario) => {
      const logs = scenarios.get(scenario.id) ?? draw(scenarioCurve(model, scenario), grid.theta);
      scenarios.set(scenario.id, logs);
      return logs;
    },
  };
}

/** The floor keeps the log of a chance that rounds to 0 finite, so no set of answers is impossible. */
function draw(curve: ItemCurve, places: Float64Array): CreditLogs {
  return categoryChances(curve, places).map((chances) =>
    chances.map((chance) => Math.log(Math.max(chance, Number.MIN_VALUE))),
  );
}
