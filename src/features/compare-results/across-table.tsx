import { fitCuts } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import type { Across } from './across-series.ts';
import { ScoreCell } from './score-cell.tsx';
import { ShortName } from './short-name.tsx';
import { useSeriesName } from './use-series-name.ts';

/** Not an id of any competency: ids contain no spaces. */
const FIT = ' fit';

/** The figures of people of several roles, each with what their own role asks for. */
export function AcrossTable({ across: { axes, series, isByPerson } }: { readonly across: Across }) {
  const messages = useMessages('compare-results');
  const { tenths } = useFormatters();
  const nameOf = useSeriesName();
  const fits = {
    id: FIT,
    cells: [
      messages.fit,
      ...series.map(({ id, fit, group }) => (
        <ScoreCell
          key={id}
          score={fit}
          levels={group.role.model.cuts}
          cuts={fitCuts(group.role.bands)}
          note={messages.across.fitNote(group.targetName ?? group.role.title)}
        />
      )),
    ],
  };
  return (
    <>
      <DataTable
        caption={isByPerson ? messages.across.caption : messages.across.captionOfGroups}
        columns={[
          { id: 'competency', label: messages.competency },
          ...series.map((each) => ({
            id: each.id,
            label:
              each.person === null ? (
                <Foreign>{each.group.role.title}</Foreign>
              ) : (
                <ShortName name={nameOf(each)} />
              ),
            numeric: true,
          })),
        ]}
        rows={[
          ...axes.map(({ id, name }, at) => ({
            id,
            cells: [
              <Foreign key="name">{name}</Foreign>,
              ...series.map((each) => (
                <ScoreCell
                  key={each.id}
                  score={each.scores[at] ?? null}
                  levels={each.group.role.model.cuts}
                  cuts={each.cuts[at] ?? each.group.role.model.cuts}
                  note={messages.across.asks(tenths(each.targets[at] ?? 0))}
                />
              )),
            ],
          })),
          ...(isByPerson ? [fits] : []),
        ]}
      />
      {isByPerson && <p className="rr-soft rr-small">{messages.across.fitRule}</p>}
    </>
  );
}
