import { useMemo } from 'react';
import { compareSharedItems, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { MOST_SERIES } from '#ui/charts/series.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import type { Across } from './across-series.ts';
import { Answer } from '../differences/answer-differences.tsx';
import { answersOf } from '../differences/answers-of.ts';
import { InRoleLanguage, roleText, RoleTexts } from './role-texts.tsx';
import { ShortName } from '../people/short-name.tsx';
import { useSeriesName } from './use-series-name.ts';

/** What people of several roles answered to the questions that these roles share, and what is left out. */
export function SharedItemsTable({ across: { series } }: { readonly across: Across }) {
  const messages = useMessages('compare-results').across.items;
  const { list } = useFormatters();
  const nameOf = useSeriesName();
  const people = useMemo(
    () =>
      series.flatMap(({ person, ...each }) =>
        person === null ? [] : [{ ...each, person, answered: answersOf(person, each.group.roles) }],
      ),
    [series],
  );
  const answering = people.flatMap(({ answered, ...each }) =>
    answered === null ? [] : [{ ...each, answered }],
  );
  const compared = useMemo(
    () => compareSharedItems(people.flatMap(({ answered }) => answered ?? [])),
    [people],
  );
  if (people.length === 0) return <p className="rr-soft">{messages.tooMany(MOST_SERIES)}</p>;
  const silent = people.filter(({ answered }) => answered === null);
  const rolesLeft = new Set(answering.map(({ answered }) => answered.role.id)).size;
  return (
    <>
      {compared.items.length > 0 ? (
        <Disclosure summary={messages.title(compared.items.length)}>
          <DataTable
            caption={messages.caption}
            columns={[
              { id: 'question', label: messages.question },
              ...answering.map((each) => ({
                id: each.id,
                label: (
                  <ShortName
                    name={nameOf(each)}
                    texts={[roleText(each.group.role, each.group.role.title)]}
                  />
                ),
              })),
            ]}
            rows={compared.items.map(({ bank, text, answers }) => ({
              id: bank,
              cells: [
                <InRoleLanguage
                  key="question"
                  role={answering.find(({ answered }) => asks(answered.role, bank))?.answered.role}
                >
                  <Foreign>{text}</Foreign>
                </InRoleLanguage>,
                ...answering.map(({ id, answered }, at) => {
                  const answer = answers[at] ?? null;
                  return answer === null ? (
                    <span key={id} className="rr-soft">
                      {messages.notAsked}
                    </span>
                  ) : (
                    <InRoleLanguage key={id} role={answered.role}>
                      <Answer answer={answer} role={answered.role} />
                    </InRoleLanguage>
                  );
                }),
              ],
            }))}
          />
          <p className="rr-soft">{messages.rest}</p>
        </Disclosure>
      ) : rolesLeft > 1 ? (
        <p>{messages.none(compared.shared)}</p>
      ) : null}
      {silent.length > 0 && (
        <p className="rr-soft">
          <RoleTexts texts={silent.map(({ group: { role } }) => roleText(role, role.title))}>
            {messages.scoresOnly(list(silent.map(nameOf)))}
          </RoleTexts>
        </p>
      )}
    </>
  );
}

function asks({ indicators, scenarios }: Pick<Role, 'indicators' | 'scenarios'>, bank: string) {
  return [...indicators, ...scenarios].some((item) => item.bank === bank);
}
