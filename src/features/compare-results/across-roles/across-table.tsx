import { fitCuts } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import type { Across } from './across-series.ts';
import { InRoleLanguage, roleText, RoleTexts } from './role-texts.tsx';
import type { ResultGroup } from '../one-role/result-group.ts';
import { ScoreCell } from '../one-role/score-cell.tsx';
import { ShortName } from '../people/short-name.tsx';
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
          note={<FitNote group={group} />}
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
                <InRoleLanguage role={each.group.role}>
                  <Foreign>{each.group.role.title}</Foreign>
                </InRoleLanguage>
              ) : (
                <ShortName
                  name={nameOf(each)}
                  texts={[roleText(each.group.role, each.group.role.title)]}
                />
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

/** Of what the fit is: a step of the role's ladder, or targets whose name is in no role's language. */
function FitNote({ group: { role, targetName } }: { readonly group: ResultGroup }) {
  const messages = useMessages('compare-results').across;
  const titles = [role.title, ...role.profiles.map(({ title }) => title)];
  return (
    <RoleTexts texts={titles.map((title) => roleText(role, title))}>
      {messages.fitNote(targetName ?? role.title)}
    </RoleTexts>
  );
}
