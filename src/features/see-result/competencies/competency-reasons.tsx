import {
  competencyCuts,
  type CompetencyResult,
  explainCompetency,
  type Responses,
  type Role,
  tenthsOf,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { AnswerEffects } from '../answers/answer-effects.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

type CompetencyReasonsProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly competency: CompetencyResult;
};

/** The explanation of one score. Computed on render: it rescores everything once per answer. */
export function CompetencyReasons({ role, responses, competency }: CompetencyReasonsProps) {
  const messages = useMessages('result-details');
  const { precision } = useMessages('see-result').profile;
  const { points, score, tenths, share } = useFormatters();
  const reasons = explainCompetency(role, responses, competency.id);
  const { assessment, target } = competency;
  if (reasons === null || assessment === null) {
    return <p>{messages.why.tooFew(competency.ratings + competency.scenarios)}</p>;
  }
  const { prior, faceValue, ownScore, discount } = reasons;
  const [low, high] = assessment.range;
  const cuts = competencyCuts(role.model.cuts, target);
  const figure = (value: number) => tenths(tenthsOf(value, cuts));
  const own = ownScore === null ? null : figure(ownScore);
  const before = ownScore ?? faceValue ?? prior.score;
  // A change that the reader can't see doesn't count as one.
  const moved =
    figure(before) === figure(assessment.score)
      ? 'same'
      : before < assessment.score
        ? 'up'
        : 'down';
  return (
    <>
      <h3>{messages.why.steps}</h3>
      <ol className="rr-stack rr-stack--tight rr-result__steps">
        <li>
          {messages.why.prior(points(prior.score), points(prior.range[0]), points(prior.range[1]))}
        </li>
        <li>
          {faceValue === null ? messages.why.noRatings : messages.why.faceValue(figure(faceValue))}
        </li>
        {own !== null && (
          <li>
            {faceValue === null
              ? messages.why.ownScoreScenarios(own)
              : competency.scenarios === 0
                ? messages.why.ownScoreUnchecked(own)
                : messages.why.ownScore(own)}
          </li>
        )}
        <li>{messages.why.final[moved](figure(assessment.score), tenths(discount))}</li>
        <li>
          {messages.why.range(
            score(low, cuts),
            score(high, cuts),
            tenths(assessment.sd),
            precision[assessment.precision],
          )}
        </li>
      </ol>
      <h3>{messages.why.levelChances}</h3>
      <ul className="rr-cluster rr-result__chances">
        {role.levels.map(({ name }, level) => (
          <li key={name}>
            <Foreign parts={[name]}>
              {messages.why.levelChance(name, share(assessment.levelChances[level] ?? 0))}
            </Foreign>
          </li>
        ))}
        <li>{messages.why.chanceOfTarget(tenths(target), share(assessment.chanceOfTarget))}</li>
      </ul>
      <h3>{messages.why.answers}</h3>
      <AnswerEffects role={role} reasons={reasons} />
    </>
  );
}
