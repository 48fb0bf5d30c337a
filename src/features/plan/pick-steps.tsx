import { nextLevel, type Recommendation, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { wordsOfStep } from './step-words.ts';

type PickStepsProps = {
  readonly role: Role;
  /** Steps that aren't in the plan yet; null without a result. */
  readonly candidates: readonly Recommendation[] | null;
  readonly isFull: boolean;
  /** Where to start the assessment. */
  readonly startPath: string;
  readonly onPick: (step: Recommendation) => void;
};

/** The result's next steps, to add to the plan. */
export function PickSteps({ role, candidates, isFull, startPath, onPick }: PickStepsProps) {
  const messages = useMessages('plan');
  const language = useTextLanguage();
  if (candidates === null) {
    return (
      <>
        <p>{messages.noRun}</p>
        <p>
          <ButtonLink variant="primary" to={startPath}>
            {messages.takeIt}
          </ButtonLink>
        </p>
      </>
    );
  }
  if (isFull) return <p>{messages.full}</p>;
  if (candidates.length === 0) return <p>{messages.nothingToPick}</p>;
  return (
    <>
      <p className="rr-soft">{messages.pickLead}</p>
      <ul className="rr-plan__picks">
        {candidates.map((step) => {
          const words = wordsOfStep(role, step.indicator);
          if (words === null) return null;
          const { now, goal } = nextLevel(step, role.model.cuts);
          const name = words.levelName(goal);
          return (
            <li key={step.indicator} className="rr-plan__pick">
              <h3 {...language}>{words.title}</h3>
              <p>
                <strong>
                  <Foreign parts={[name]}>
                    {goal === now ? messages.keep(name) : messages.goal(name)}
                  </Foreign>
                </strong>{' '}
                <q>
                  <Foreign>{words.anchor(goal)}</Foreign>
                </q>
              </p>
              <p>
                <Button aria-label={messages.pickStep(words.title)} onClick={() => onPick(step)}>
                  {messages.pick}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
