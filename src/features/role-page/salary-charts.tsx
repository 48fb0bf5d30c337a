import type { Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { SalaryChart } from '#ui/charts/salary-chart.tsx';

/** The pay figures as ranges: one scale per currency, so that no two currencies are compared. */
export function SalaryCharts({ rows }: { readonly rows: Role['salary']['rows'] }) {
  const messages = useMessages('role-page').salary;
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 0 });
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const groups = currencies.map((currency) => ({
    id: currency,
    label: messages.inCurrency(currency),
    formatTick: (amount: number) =>
      amount < 1000 ? number.format(amount) : messages.thousands(number.format(amount / 1000)),
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
            ? messages.medianOnly(currency, number.format(median))
            : messages.range(
                currency,
                number.format(median),
                number.format(p25),
                number.format(p75),
              ),
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
