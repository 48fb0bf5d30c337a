import type { Role } from '#core';
import { useLocale, useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { SalaryChart } from '#ui/charts/salary-chart.tsx';

/** The pay figures as ranges: one scale per currency, so that no two currencies are compared. */
export function SalaryCharts({ rows }: { readonly rows: Role['salary']['rows'] }) {
  const words = useWords(rolePageWords).salary;
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 0 });
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const groups = currencies.map((currency) => ({
    id: currency,
    label: words.inCurrency(currency),
    formatTick: (amount: number) =>
      amount < 1000 ? number.format(amount) : words.thousands(number.format(amount / 1000)),
    rows: rows
      .filter((row) => row.currency === currency)
      .map(({ region, label, p10, p25, median, p75, p90 }) => ({
        id: `${region} ${label}`,
        label: words.chartRow(region, label),
        p10,
        p25,
        median,
        p75,
        p90,
        valueText:
          p25 === undefined || p75 === undefined
            ? words.medianOnly(currency, number.format(median))
            : words.range(currency, number.format(median), number.format(p25), number.format(p75)),
      })),
  }));
  return (
    <SalaryChart
      groups={groups}
      texts={{
        title: words.chartTitle,
        median: words.median,
        middleHalf: words.middleHalf,
        whiskers: words.whiskers,
      }}
    />
  );
}
