import { competencyCuts, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { RadarPicture } from '#ui/charts/radar-picture.tsx';
import { type ProfileComparison, nameOfProfile } from './profile-comparison.ts';
import type { ResultRow } from '../competencies/result-row.ts';
import { describeRow } from '../competencies/row-words.ts';
import { useFirstInteraction } from '../loading/use-first-interaction.ts';
import { useDeferredImport } from '../loading/use-deferred-import.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type ResultRadarProps = {
  readonly role: Role;
  readonly rows: readonly ResultRow[];
  readonly owner: 'own' | 'shared';
  readonly comparison: ProfileComparison | undefined;
};

/** In place of a score that there is too little evidence for. */
const NO_FIGURE = '–';

const loadChart = () => import('#ui/charts/radar-chart.tsx');

/**
 * The person over the role: a static picture first, replaced by the interactive chart at the first
 * interaction.
 */
export function ResultRadar({ role, rows, owner, comparison }: ResultRadarProps) {
  const messages = useMessages('see-result');
  const { labelled, sentences, rings } = useMessages('common');
  const levels = role.levels.map(({ name }) => name);
  const formatters = useFormatters();
  const sign = useFirstInteraction();
  const chart = useDeferredImport(sign && loadChart);
  const data = rows.map((row) => ({
    id: row.id,
    label: row.name,
    value: row.shown?.score ?? null,
    low: row.shown?.range[0] ?? null,
    high: row.shown?.range[1] ?? null,
    target: row.target,
    valueText: describeRow(row, role, messages, formatters),
    figure:
      row.shown === null
        ? NO_FIGURE
        : formatters.score(row.shown.score, competencyCuts(role.model.cuts, row.target)),
  }));
  const other =
    comparison === undefined || comparison.profile.kind === 'own'
      ? null
      : nameOfProfile(comparison.profile, comparison.setBy, messages.comparison);
  const props = {
    data,
    scale: { names: levels, cuts: role.model.cuts },
    texts: {
      title: messages.radar.title(other ?? role.title),
      description: sentences(data.map(({ label, valueText }) => labelled(label, valueText))),
      you: messages[owner].you,
      role: other ?? messages.radar.roleSeries,
      range: messages.radar.range,
      hint: messages.radar.hint,
      rings: <Foreign parts={levels}>{rings(formatters.shortList(levels))}</Foreign>,
    },
  };
  const missing = rows.filter(({ shown }) => shown === null).map(({ name }) => name);
  const Chart = chart?.RadarChart;
  return (
    <div className="rr-result__radar">
      {Chart === undefined || missing.length === rows.length ? (
        <RadarPicture {...props} draw={owner === 'own'} />
      ) : (
        <Chart {...props} labelled={labelled} pressed={sign?.pressed ?? null} />
      )}
      {missing.length > 0 && missing.length < rows.length && (
        <p className="rr-result__note">
          <Foreign parts={missing}>{messages.radar.broken(formatters.list(missing))}</Foreign>
        </p>
      )}
    </div>
  );
}
