import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { SalaryChart } from '#ui/charts/salary-chart.tsx';

/** The pay figures as ranges: one scale per currency, so that no two currencies are compared. */
export function SalaryCharts({ rows }: { readonly rows: Role['salary']['rows'] }) {
  const messages = useMessages('role-page').salary;
  const { whole } = useFormatters();
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const groups = currencies.map((currency) => ({
    id: currency,
    label: messages.inCurrency(currency),
    formatTick: (amount: number) =>
      amount < 1000 ? whole(amount) : messages.thousands(whole(amount / 1000)),
    rows: rows
      .filter((row) => row.currency === currency)
      .map(({ region, label, p10, p25, median, p75, p90 }) => ({
        id: `${region} ${label}`,
        label: messages.chartRow(region, label),
        p10,
        p25,
        median,
        p75,
        p90,
        valueText:
          p25 === undefined || p75 === undefined
            ? messages.medianOnly(currency, whole(median))
            : messages.range(currency, whole(median), whole(p25), whole(p75)),
      })),
  }));
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
