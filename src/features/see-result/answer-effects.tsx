import { type CompetencyExplanation, findItem, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { DataTable } from '#ui/data-table.tsx';
import { titleOf } from './answer-words.ts';
import type { Numbers } from './numbers.ts';
import { nameOf } from './result-row.ts';
import { useNumbers } from './use-numbers.ts';

type AnswerEffectsProps = { readonly role: Role; readonly reasons: CompetencyExplanation };

/** Every answer of a competency with what it did to the score. */
export function AnswerEffects({ role, reasons }: AnswerEffectsProps) {
  const messages = useMessages('result-details').why;
  const numbers = useNumbers();
  return (
    <DataTable
      caption={messages.answersCaption(nameOf(role, reasons.id))}
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
            item === undefined ? answer.id : titleOf(item),
            answer.kind === 'rating' ? (
              messages.ratingGiven(
                role.levels[answer.level]?.name ?? '',
                numbers.points(answer.points),
              )
            ) : (
              <ScenarioGiven key="given" scenario={answer} numbers={numbers} />
            ),
            answer.effect === null
              ? messages.onlyAnswer
              : messages.effect(numbers.signed(answer.effect)),
          ],
        };
      })}
    />
  );
}

type ScenarioGivenProps = {
  readonly scenario: CompetencyExplanation['scenarios'][number];
  readonly numbers: Numbers;
};

/** What a scenario gave, what the ratings had promised, and what follows. */
function ScenarioGiven({ scenario, numbers }: ScenarioGivenProps) {
  const messages = useMessages('result-details').why;
  const { response, credit, maxCredit, expectedCredit, verdict } = scenario;
  return (
    <ul className="rr-result__lines">
      <li>
        {response === 'idk'
          ? messages.dontKnow
          : messages.scenarioGiven(numbers.points(credit), numbers.points(maxCredit))}
      </li>
      {expectedCredit !== null && (
        <li>{messages.scenarioExpected(numbers.tenths(expectedCredit))}</li>
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
