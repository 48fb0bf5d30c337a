import { type CompetencyResult, type Responses, type Role, explainCompetency } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { AnswerEffects } from './answer-effects.tsx';
import { useNumbers } from './use-numbers.ts';

type CompetencyReasonsProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly competency: CompetencyResult;
};

/** Where one score comes from. Computed when drawn: it scores everything once per answer. */
export function CompetencyReasons({ role, responses, competency }: CompetencyReasonsProps) {
  const messages = useMessages('result-details');
  const { precision } = useMessages('see-result').profile;
  const { points, pointsBelow, tenths, share } = useNumbers();
  const reasons = explainCompetency(role, responses, competency.id);
  const { assessment, target } = competency;
  if (reasons === null || assessment === null) {
    return <p>{messages.why.tooFew(competency.ratings + competency.scenarios)}</p>;
  }
  const { prior, faceValue, ownScore, discount } = reasons;
  const [low, high] = assessment.range;
  const own = ownScore === null ? null : tenths(ownScore);
  const before = ownScore ?? faceValue ?? prior.score;
  // What the reader can't see move hasn't moved.
  const moved =
    tenths(before) === tenths(assessment.score)
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
          {faceValue === null ? messages.why.noRatings : messages.why.faceValue(tenths(faceValue))}
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
        <li>{messages.why.final[moved](tenths(assessment.score), tenths(discount))}</li>
        <li>
          {messages.why.range(
            points(low),
            pointsBelow(high, [target]),
            tenths(assessment.sd),
            precision[assessment.precision],
          )}
        </li>
      </ol>
      <h3>{messages.why.levelChances}</h3>
      <ul className="rr-cluster rr-result__chances">
        {role.levels.map(({ name }, level) => (
          <li key={name}>
            {messages.why.levelChance(name, share(assessment.levelChances[level] ?? 0))}
          </li>
        ))}
        <li>{messages.why.chanceOfTarget(points(target), share(assessment.chanceOfTarget))}</li>
      </ul>
      <h3>{messages.why.answers}</h3>
      <AnswerEffects role={role} reasons={reasons} />
    </>
  );
}
