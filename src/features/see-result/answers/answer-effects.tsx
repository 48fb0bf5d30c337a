import { type CompetencyExplanation, findItem, itemTitle, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import type { Formatters } from '#i18n/formatters.ts';
import { nameOf } from '../competencies/result-row.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type AnswerEffectsProps = { readonly role: Role; readonly reasons: CompetencyExplanation };

/** Every answer in a competency with its effect on the score. */
export function AnswerEffects({ role, reasons }: AnswerEffectsProps) {
  const messages = useMessages('result-details').why;
  const formatters = useFormatters();
  const name = nameOf(role, reasons.id);
  return (
    <DataTable
      asCards
      caption={<Foreign parts={[name]}>{messages.answersCaption(name)}</Foreign>}
      columns={[
        { id: 'item', label: messages.columns.item },
        { id: 'given', label: messages.columns.given },
        { id: 'effect', label: messages.columns.effect, numeric: true },
      ]}
      rows={[...reasons.ratings, ...reasons.scenarios].map((answer) => {
        const item = findItem(role, answer.id);
        return {
          id: answer.id,
          cells: [
            item === undefined ? answer.id : <Foreign key="item">{itemTitle(item)}</Foreign>,
            answer.kind === 'rating' ? (
              <Foreign key="given" parts={role.levels.map((level) => level.name)}>
                {messages.ratingGiven(
                  role.levels[answer.level]?.name ?? '',
                  formatters.points(answer.points),
                )}
              </Foreign>
            ) : (
              <ScenarioGiven key="given" scenario={answer} formatters={formatters} />
            ),
            answer.effect === null
              ? messages.onlyAnswer
              : messages.effect(formatters.signedTenths(answer.effect)),
          ],
        };
      })}
    />
  );
}

type ScenarioGivenProps = {
  readonly scenario: CompetencyExplanation['scenarios'][number];
  readonly formatters: Formatters;
};

/** A scenario's credit, the credit that the ratings predict, and the consequence. */
function ScenarioGiven({ scenario, formatters }: ScenarioGivenProps) {
  const messages = useMessages('result-details').why;
  const { response, credit, maxCredit, expectedCredit, verdict } = scenario;
  return (
    <ul className="rr-result__lines">
      <li>
        {response === 'idk'
          ? messages.dontKnow
          : messages.scenarioGiven(formatters.points(credit), formatters.points(maxCredit))}
      </li>
      {expectedCredit !== null && (
        <li>{messages.scenarioExpected(formatters.tenths(expectedCredit))}</li>
      )}
      {verdict !== null && (
        <li>
          <strong>
            {expectedCredit === null ? messages.verdictAlone[verdict] : messages.verdict[verdict]}
          </strong>
        </li>
      )}
    </ul>
  );
}
