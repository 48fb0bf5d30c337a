import { useMemo } from 'react';
import { nameKey } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Person } from '../one-role/result-group.ts';

type SamePeopleProps = {
  readonly people: readonly Person[];
  /** True if a summary counts every result of a person. */
  readonly countsAll: boolean;
  /** Null without a summary. */
  readonly onCountAll: ((all: boolean) => void) | null;
  /** Shows one person's results only, then and now; null if they are the only ones already. */
  readonly onLookAt: ((name: string) => void) | null;
};

/** Names the people with several results, and says which of them counts. */
export function SamePeople({ people, countsAll, onCountAll, onLookAt }: SamePeopleProps) {
  const messages = useMessages('compare-results').same;
  const { date, list } = useFormatters();
  const same = useMemo(() => findSame(people), [people]);
  if (same.length === 0) return null;
  return (
    <Notice tone="info" title={messages.title(same.length)}>
      <ul>
        {same.map((results) => {
          const name = results[0]?.label ?? '';
          const dates = results.map(({ result, sharesDay }) => {
            const day = result.date === null ? messages.undated : date(result.date);
            return sharesDay ? messages.ofDay(day, result.answers) : day;
          });
          return (
            <li key={name} className="rr-cluster">
              <span>{messages.person(name, list(dates))}</span>
              {onLookAt !== null && (
                <Button variant="quiet" onClick={() => onLookAt(name)}>
                  {messages.lookAt(name)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {onCountAll !== null && (
        <label className="rr-compare__check">
          <input
            type="checkbox"
            checked={!countsAll}
            onChange={(event) => onCountAll(!event.currentTarget.checked)}
          />
          <span>{messages.newestOnly}</span>
        </label>
      )}
    </Notice>
  );
}

/** The results of everybody with more than one, earlier ones first. */
function findSame(people: readonly Person[]): readonly (readonly Person[])[] {
  const earlier = new Set(
    people.flatMap(({ isEarlier, name }) => (isEarlier ? nameKey(name) : [])),
  );
  return [...earlier].map((key) =>
    people
      .filter(({ name }) => nameKey(name) === key)
      .sort((one, other) => Number(other.isEarlier) - Number(one.isEarlier)),
  );
}
