import { formattersIn } from '#i18n/formatters.ts';
import { escapeHtml } from '../../build/pages/escape-html.ts';
import type { ItemReport, RoleReport } from './report-statistics.ts';

const { whole, share, alignedHundredths } = formattersIn('en');

type Cell = string | number | null;

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; font-variant-numeric: tabular-nums; }
caption, th, td { text-align: left; padding: 0.2rem 0.5rem; }
caption { padding-left: 0; font-weight: 600; }
td.figure, thead th + th { text-align: right; }
tbody tr { border-top: 1px solid #ccc; break-inside: avoid; }
.bar { display: inline-block; height: 0.8em; background: #3557b7; print-color-adjust: exact; }
.wide { overflow-x: auto; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-before: page; } h2:first-of-type { break-before: auto; } }
`;

/** Renders the statistics as a self-contained page for reading and printing. */
export function statisticsPage(reports: readonly RoleReport[], counted: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Role Radar: statistics of results</title>
<style>${STYLE}</style>
<main>
<h1>Statistics of results</h1>
<p>${escapeHtml(counted)}</p>
${reports.map(roleSection).join('\n')}
</main>
</html>
`;
}

function roleSection(report: RoleReport): string {
  const { role, results, withAnswers, items, competencies, fit, retests, cannotSay } = report;
  const most = Math.max(1, ...fit.histogram.map(({ count }) => count));
  return `<h2>${escapeHtml(role)}</h2>
<p>Results: ${whole(results)}. With answers: ${whole(withAnswers)}.</p>
<h3>What this can’t say</h3>
<ul>${cannotSay.map((limitation) => `<li>${escapeHtml(limitation)}</li>`).join('')}</ul>
${table(
  'Scores, in points',
  ['', 'people', 'mean', 'SD', 'mean error', 'reliability', 'ratings', 'alpha', 'omega'],
  [
    ...competencies.map((each): Cell[] => [
      each.id,
      ...scoreCells(each),
      whole(each.ratings.length),
      each.alpha,
      each.omega,
    ]),
    ['Role fit', ...scoreCells(fit), null, null, null],
  ],
)}
${table(
  'Role fit, how often',
  ['points', 'results', ''],
  fit.histogram.map(({ from, to, count }) => [`${from} to ${to}`, whole(count), '']),
  (row) =>
    `<span class="bar" style="width:${((fit.histogram[row]?.count ?? 0) / most) * 20}rem"></span>`,
)}
${table(
  'Ratings',
  [
    'item',
    'competency',
    'answered',
    'skipped',
    'missing',
    '0',
    '1',
    '2',
    '3',
    '4',
    'mean',
    'SD',
    'item-rest r',
  ],
  items.filter(({ kind }) => kind === 'rating').map(ratingRow),
)}
${table(
  'Scenarios: credit, by the person’s own mean rating of the competency',
  [
    'item',
    'competency',
    'answered',
    'skipped',
    'missing',
    'don’t know',
    'credit',
    'rated 0',
    '1',
    '2',
    '3',
    '4',
    'item-rest r',
  ],
  items.filter(({ kind }) => kind === 'scenario').map(scenarioRow),
)}
${
  retests.length === 0
    ? ''
    : table(
        'The same person again',
        [
          '',
          'pairs',
          'mean change',
          'SD',
          'correlation',
          'within the likely ranges (80 % if nobody changed)',
        ],
        retests.map(({ id, n, meanChange, sdOfChange, correlation, within, withinRange }) => [
          id === 'fit' ? 'Role fit' : id,
          whole(n),
          meanChange,
          sdOfChange,
          correlation,
          `${share(within)}${withinRange === null ? '' : ` (${share(withinRange[0])} to ${share(withinRange[1])})`}`,
        ]),
      )
}`;
}

function scoreCells({
  n,
  mean,
  sd,
  error,
  reliability,
}: Omit<RoleReport['fit'], 'histogram'>): readonly Cell[] {
  return [whole(n), mean, sd, error, reliability];
}

function aboutItem({ id, competency, answered, skipped, missing }: ItemReport): readonly Cell[] {
  return [id, competency, whole(answered), whole(skipped), whole(missing)];
}

function ratingRow(item: ItemReport): readonly Cell[] {
  const chosen = item.chosen.map((count) => whole(count));
  return [...aboutItem(item), ...chosen, item.mean, item.sd, item.itemRest];
}

function scenarioRow(item: ItemReport): readonly Cell[] {
  const byRating = (item.creditByRating ?? []).map(({ mean }) => mean);
  return [...aboutItem(item), whole(item.idk ?? 0), item.mean, ...byRating, item.itemRest];
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  last?: (row: number) => string,
): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells, row) => {
    const [first = '', ...more] = cells;
    const inner = more.map((cell, index) =>
      last !== undefined && index === more.length - 1
        ? `<td>${last(row)}</td>`
        : `<td class="figure">${escapeHtml(textOf(cell))}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(textOf(first))}</th>${inner.join('')}</tr>`;
  });
  return `<div class="wide"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function textOf(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? alignedHundredths(cell) : cell;
}
