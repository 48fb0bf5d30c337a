import { categoryChances } from './category-chances.ts';
import type { Grid } from './grid.ts';
import type { ItemCurve } from './item-curve.ts';
import { ratingCurve, scenarioCurve } from './item-curve.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

type CreditLogs = readonly Float64Array[];

/** Logs of the chance of every credit, tabulated on a grid. */
export type CurveLogs = {
  /** On the eta axis. */
  readonly rating: (indicator: ScoringRole['indicators'][number]) => CreditLogs;
  /** On the theta axis. */
  readonly scenario: (scenario: ScoringRole['scenarios'][number]) => CreditLogs;
};

const known = new WeakMap<Grid, WeakMap<ScoringRole['model'], CurveLogs>>();

/**
 * The tabulated curves of a role's items. Kept per grid and model, which never change: curves are
 * drawn at first use and shared by every item with the same parameters.
 */
export function curveLogs(model: ScoringRole['model'], grid: Grid): CurveLogs {
  const ofGrid = known.get(grid) ?? new WeakMap<ScoringRole['model'], CurveLogs>();
  known.set(grid, ofGrid);
  const logs = ofGrid.get(model) ?? tabulate(model, grid);
  ofGrid.set(model, logs);
  return logs;
}

function tabulate(model: ScoringRole['model'], grid: Grid): CurveLogs {
  const drawn = new Map<string, CreditLogs>();
  const draw = (curve: ItemCurve, places: Float64Array): CreditLogs => {
    const key = JSON.stringify([curve, places.length]);
    const logs = drawn.get(key) ?? categoryChances(curve, places).map(logsOf);
    drawn.set(key, logs);
    return logs;
  };
  return {
    rating: ({ tier }) => draw(ratingCurve(model, tier), grid.eta),
    scenario: (scenario) => draw(scenarioCurve(model, scenario), grid.theta),
  };
}

/** The floor keeps the log of a chance that rounds to 0 finite, so no set of answers is impossible. */
function logsOf(chances: Float64Array): Float64Array {
  return chances.map((chance) => Math.log(Math.max(chance, Number.MIN_VALUE)));
}
