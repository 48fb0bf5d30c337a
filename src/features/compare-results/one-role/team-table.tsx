import { useMemo } from 'react';
import { summariseTeam } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import type { ResultGroup } from './result-group.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type TeamTableProps = {
  readonly group: ResultGroup;
  /** True if every result of a person counts, not only the newest. */
  readonly countsAll: boolean;
};

/** A group summarised by competency: its strengths, and where learning together pays off. */
export function TeamTable({ group, countsAll }: TeamTableProps) {
  const all = useMessages('compare-results');
  const messages = all.team;
  const { tenths, whole } = useFormatters();
  const { competencies } = group;
  const people = useMemo(
    () => group.people.filter(({ isEarlier }) => countsAll || !isEarlier),
    [group.people, countsAll],
  );
  const summary = useMemo(
    () =>
      summariseTeam(
        competencies.map(({ id }) => id),
        people.map(({ result }) => result),
      ),
    [competencies, people],
  );
  return (
    <section className="rr-stack">
      <h3>{messages.title}</h3>
      <DataTable
        asCards
        caption={messages.caption}
        columns={[
          { id: 'competency', label: all.competency },
          { id: 'target', label: all.target, numeric: true },
          { id: 'median', label: messages.median, numeric: true },
          { id: 'middle', label: messages.middle, numeric: true },
          { id: 'meets', label: messages.meets, numeric: true },
          { id: 'within', label: messages.within, numeric: true },
          { id: 'gap', label: messages.gap, numeric: true },
          { id: 'assessed', label: messages.assessed, numeric: true },
        ]}
        rows={summary.map(({ id, spread, status, assessed }, index) => ({
          id,
          cells: [
            <Foreign key="name">{competencies[index]?.name}</Foreign>,
            tenths(competencies[index]?.target ?? 0),
            spread === null ? all.notAssessed : whole(spread.median),
            spread === null
              ? all.notAssessed
              : all.range(whole(spread.lowerQuartile), whole(spread.upperQuartile)),
            whole(status.meets),
            whole(status['within range']),
            whole(status.gap),
            messages.ofAll(whole(assessed), whole(people.length)),
          ],
        }))}
      />
    </section>
  );
}
