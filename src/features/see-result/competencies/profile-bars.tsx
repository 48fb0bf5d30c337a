import type { ReactNode } from 'react';
import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { RangeBars } from '#ui/charts/range-bars.tsx';
import { goalMessages } from '../next-steps/goal-words.ts';
import type { ResultRow } from './result-row.ts';
import { describeRow } from './row-words.ts';

type ProfileBarsProps = {
  readonly role: Role;
  readonly rows: readonly ResultRow[];
  /** Details below a row; omitted if the link contains none. */
  readonly detailsOf?: (id: string) => ReactNode;
};

/** Each competency as text, and as a range on the scale of levels. */
export function ProfileBars({ role, rows, detailsOf }: ProfileBarsProps) {
  const messages = useMessages('see-result');
  const formatters = useFormatters();
  return (
    <RangeBars
      data={rows.map((row) => ({
        id: row.id,
        label: row.name,
        value: row.shown?.score ?? null,
        low: row.shown?.range[0] ?? null,
        high: row.shown?.range[1] ?? null,
        target: row.target,
        selfRating: row.selfRating,
        valueText: describeRow(row, role, messages, formatters),
        ...(detailsOf !== undefined && { details: detailsOf(row.id) }),
      }))}
      scale={{ names: role.levels.map(({ name }) => name), cuts: role.model.cuts }}
      texts={{
        title: messages.profile.barsTitle,
        score: messages.profile.score,
        range: messages.profile.range,
        target: goalMessages(role, messages).target,
        selfRating: messages.profile.selfRating,
      }}
    />
  );
}
