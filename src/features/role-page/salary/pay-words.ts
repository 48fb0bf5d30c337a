import type { Role } from '#core';
import type { Messages } from '#i18n/messages.ts';
import type { Formatters } from '#i18n/formatters.ts';

export type PayRow = Role['salary']['rows'][number];
type PayMessages = Messages['role-page']['salary'];

/** A figure of a row without its currency: whole per year, with cents per hour. */
export function payFigure({ per }: PayRow, amount: number, formatters: Formatters): string {
  return per === 'hour' ? formatters.hundredths(amount) : formatters.whole(amount);
}

/** A figure of a row with its currency, and its period where that isn't a year. */
export function payAmount(
  row: PayRow,
  amount: number,
  formatters: Formatters,
  messages: PayMessages,
): string {
  return messages.amount[row.per](row.currency, payFigure(row, amount, formatters));
}

/** The median of a row and the narrowest range that its source gives, in words. */
export function payRange(row: PayRow, formatters: Formatters, messages: PayMessages): string {
  const { p10, p25, p75, p90 } = row;
  const median = payAmount(row, row.median, formatters, messages);
  const figure = (amount: number) => payFigure(row, amount, formatters);
  if (p25 !== undefined && p75 !== undefined)
    return messages.range(median, figure(p25), figure(p75));
  if (p10 !== undefined && p90 !== undefined)
    return messages.wideRange(median, figure(p10), figure(p90));
  return messages.medianOnly(median);
}

/** Rows that may share a scale: of one currency, period and kind of source. */
export function payScales(rows: readonly PayRow[]): readonly (readonly PayRow[])[] {
  const scales = new Map<string, PayRow[]>();
  for (const row of rows) {
    const key = `${row.currency} ${row.per} ${row.kind}`;
    scales.set(key, [...(scales.get(key) ?? []), row]);
  }
  return [...scales.values()];
}
