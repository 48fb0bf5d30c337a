import { type CompetencyExplanation, findItem, type Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { resultDetailsWords } from '#i18n/result-details.ts';
import { DataTable } from '#ui/data-table.tsx';
import { titleOf } from './answer-words.ts';
import type { Numbers } from './numbers.ts';
import { nameOf } from './result-row.ts';
import { useNumbers } from './use-numbers.ts';

type AnswerEffectsProps = { readonly role: Role; readonly reasons: CompetencyExplanation };

/** Every answer of a competency with what it did to the score. */
export function AnswerEffects({ role, reasons }: AnswerEffectsProps) {
  const words = useWords(resultDetailsWords).why;
  const numbers = useNumbers();
  return (
    <DataTable
      caption={words.answersCaption(nameOf(role, reasons.id))}
      columns={[
        { id: 'item', label: words.columns.item },
        { id: 'given', label: words.columns.given },
        { id: 'effect', label: words.columns.effect, numeric: true },
      ]}
      rows={[...reasons.ratings, ...reasons.scenarios].map((answer) => {
        const item = findItem(role, answer.id);
        return {
          id: answer.id,
          cells: [
            item === undefined ? answer.id : titleOf(item),
            answer.kind === 'rating' ? (
              words.ratingGiven(
                role.levels[answer.level]?.name ?? '',
                numbers.points(answer.points),
              )
            ) : (
              <ScenarioGiven key="given" scenario={answer} numbers={numbers} />
            ),
            answer.effect === null ? words.onlyAnswer : words.effect(numbers.signed(answer.effect)),
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
  const words = useWords(resultDetailsWords).why;
  const { response, credit, maxCredit, expectedCredit, verdict } = scenario;
  return (
    <ul className="rr-result__lines">
      <li>
        {response === 'idk'
          ? words.dontKnow
          : words.scenarioGiven(numbers.points(credit), numbers.points(maxCredit))}
      </li>
      {expectedCredit !== null && <li>{words.scenarioExpected(numbers.tenths(expectedCredit))}</li>}
      {verdict !== null && (
        <li>
          <strong>
            {expectedCredit === null ? words.verdictAlone[verdict] : words.verdict[verdict]}
          </strong>
        </li>
      )}
    </ul>
  );
}
