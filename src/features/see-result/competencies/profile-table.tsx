import { competencyCuts, type CompetencyResult, decide, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { goalMessages } from '../next-steps/goal-words.ts';
import { nameOf } from './result-row.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type ProfileTableProps = {
  readonly role: Role;
  readonly competencies: readonly CompetencyResult[];
};

/** A single scenario isn't enough for a number of its own. */
const MIN_SCENARIOS = 2;

/** Every figure of every competency. */
export function ProfileTable({ role, competencies }: ProfileTableProps) {
  const words = useMessages('see-result');
  const messages = words.profile;
  const { decision } = useMessages('common');
  const goal = goalMessages(role, words);
  const { points, score, tenths, share } = useFormatters();
  const weights = competencies.reduce((sum, { weight }) => sum + weight, 0);
  const { columns } = messages;
  const alone = ({ scenarios, scenarioScore }: CompetencyResult) =>
    scenarios < MIN_SCENARIOS ? null : scenarioScore;
  // A short form has one scenario per competency: a column of "too few" is useless.
  const hasAlone = competencies.some((one) => alone(one) !== null);
  return (
    <DataTable
      asCards
      caption={messages.tableCaption}
      columns={[
        { id: 'name', label: columns.name },
        { id: 'score', label: columns.score, numeric: true },
        { id: 'range', label: columns.range, numeric: true },
        { id: 'level', label: columns.level },
        { id: 'target', label: goal.asks, numeric: true },
        { id: 'status', label: goal.compared },
        { id: 'weight', label: columns.weight, numeric: true },
        { id: 'self', label: columns.self, numeric: true },
        ...(hasAlone ? [{ id: 'scenarios', label: columns.scenarios, numeric: true }] : []),
        { id: 'precision', label: columns.precision },
      ]}
      rows={competencies.map((one) => {
        const { assessment, target } = one;
        const cuts = competencyCuts(role.model.cuts, target);
        const scenarioScore = alone(one);
        return {
          id: one.id,
          cells: [
            <Foreign key="name">{nameOf(role, one.id)}</Foreign>,
            assessment === null ? messages.none : score(assessment.score, cuts),
            assessment === null
              ? messages.none
              : messages.span(score(assessment.range[0], cuts), score(assessment.range[1], cuts)),
            assessment === null ? (
              messages.none
            ) : (
              <Foreign key="level">{role.levels[assessment.level]?.name}</Foreign>
            ),
            tenths(target),
            assessment === null ? messages.none : decision[decide(assessment.chanceOfTarget)],
            share(weights === 0 ? 0 : one.weight / weights),
            one.selfRating === null ? messages.noSelf : points(one.selfRating),
            ...(hasAlone ? [scenarioScore === null ? messages.tooFew : points(scenarioScore)] : []),
            assessment === null ? messages.none : messages.precision[assessment.precision],
          ],
        };
      })}
    />
  );
}
