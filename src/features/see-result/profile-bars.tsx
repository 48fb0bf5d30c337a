import type { Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { seeResultWords } from '#i18n/see-result.ts';
import { RangeBars } from '#ui/charts/range-bars.tsx';
import type { ResultRow } from './result-row.ts';
import { rowInWords } from './row-words.ts';
import { useNumbers } from './use-numbers.ts';

type ProfileBarsProps = { readonly role: Role; readonly rows: readonly ResultRow[] };

/** Each competency in words, and as a range on the scale of levels. */
export function ProfileBars({ role, rows }: ProfileBarsProps) {
  const words = useWords(seeResultWords);
  const numbers = useNumbers();
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
        valueText: rowInWords(row, role, words, numbers),
      }))}
      scale={{ names: role.levels.map(({ name }) => name), cuts: role.model.cuts }}
      texts={{
        title: words.profile.barsTitle,
        score: words.profile.score,
        range: words.profile.range,
        target: words.profile.target,
        selfRating: words.profile.selfRating,
      }}
    />
  );
}
