import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { SalaryChart } from '#ui/charts/salary-chart.tsx';
import { payFigure, payRange, payScales } from './pay-words.ts';

/** The pay figures as ranges: one scale for each currency, period and kind of source. */
export function SalaryCharts({ rows }: { readonly rows: Role['salary']['rows'] }) {
  const messages = useMessages('role-page').salary;
  const formatters = useFormatters();
  const groups = payScales(rows).flatMap((scale) => {
    const [first] = scale;
    if (first === undefined) return [];
    const { currency, per, kind } = first;
    return [
      {
        id: `${currency} ${per} ${kind}`,
        label: messages.scale[kind][per](currency),
        formatTick: (amount: number) =>
          amount < 1000
            ? payFigure(first, amount, formatters)
            : messages.thousands(formatters.whole(amount / 1000)),
        rows: scale.map((row) => ({
          ...row,
          id: `${row.region} ${row.label}`,
          label: messages.chartRow(row.region, row.label),
          valueText: payRange(row, formatters, messages),
        })),
      },
    ];
  });
  return (
    <SalaryChart
      groups={groups}
      texts={{
        title: messages.chartTitle,
        median: messages.median,
        middleHalf: messages.middleHalf,
        whiskers: messages.whiskers,
      }}
    />
  );
}
