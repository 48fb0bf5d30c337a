import { nextLevel, type Recommendation, type Role, type RoleResult } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ExternalLink } from '#ui/link.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Tag } from '#ui/tag.tsx';
import { goalMessages } from './goal-words.ts';
import { nameOf } from '../competencies/result-row.ts';
import { ResultSection } from '../result-section.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

type NextStepsProps = {
  readonly role: Role;
  readonly result: RoleResult;
  /** True where the person's plan follows, which has its own steps. */
  readonly isPlanned?: boolean;
};

/** What to work on: the behaviour of the next level, and where to learn it. */
export function NextSteps({ role, result, isPlanned = false }: NextStepsProps) {
  const words = useMessages('see-result');
  const messages = words.next;
  const goal = goalMessages(role, words);
  const isBeyond = result.recommendations.length === 0 && result.beyond.length > 0;
  const steps = isBeyond ? result.beyond : result.recommendations;
  // The step that the story names comes first.
  const first = steps.find(({ indicator }) => indicator === result.story?.next) ?? steps[0];
  const later = steps.filter((step) => step !== first);
  const list = (some: readonly Recommendation[]) => (
    <ol className="rr-result__next">
      {some.map((step) => (
        <li key={step.indicator}>
          <NextStep role={role} step={step} />
          <Resources role={role} step={step} />
        </li>
      ))}
    </ol>
  );
  if (isPlanned && first !== undefined) {
    return (
      <div id="next">
        <Disclosure summary={messages.planned}>{list(steps)}</Disclosure>
      </div>
    );
  }
  return (
    <ResultSection
      id="next"
      title={isBeyond ? goal.beyondTitle : messages.title}
      intro={isBeyond ? goal.beyondIntro : goal.nextIntro}
    >
      {first === undefined ? (
        <p>{messages.none}</p>
      ) : (
        <>
          <div className="rr-result__next">
            <NextStep role={role} step={first} />
          </div>
          <Disclosure summary={messages.after}>
            <div className="rr-stack">
              <Resources role={role} step={first} />
              {list(later)}
            </div>
          </Disclosure>
        </>
      )}
    </ResultSection>
  );
}

const MOST_RESOURCES = 2;

function NextStep({ role, step }: { readonly role: Role; readonly step: Recommendation }) {
  const messages = useMessages('see-result').next;
  const language = useTextLanguage();
  const indicator = role.indicators.find(({ id }) => id === step.indicator);
  if (indicator === undefined) return null;
  const { now, goal } = nextLevel(step, role.model.cuts);
  const nameAt = (level: number) => role.levels[level]?.name ?? '';
  return (
    <div className="rr-result__step">
      <p className="rr-eyebrow">
        <Foreign>{nameOf(role, step.competency)}</Foreign>
      </p>
      <h3 {...language}>{indicator.title}</h3>
      <p className="rr-cluster rr-result__tags">
        {step.rating === null ? (
          <Tag>{messages.notAsked}</Tag>
        ) : (
          <Tag>
            <Foreign parts={[nameAt(now)]}>{messages.now(nameAt(now))}</Foreign>
          </Tag>
        )}
        {step.missedScenario && <Tag tone="warn">{messages.missed}</Tag>}
      </p>
      <p>
        <strong>
          <Foreign parts={[nameAt(goal)]}>
            {goal === now ? messages.keep(nameAt(goal)) : messages.goal(nameAt(goal))}
          </Foreign>
        </strong>{' '}
        <q className="rr-result__anchor" {...language}>
          {indicator.anchors[goal]}
        </q>
      </p>
    </div>
  );
}

/** Where to learn a step. */
function Resources({ role, step }: { readonly role: Role; readonly step: Recommendation }) {
  const messages = useMessages('see-result').next;
  const indicator = role.indicators.find(({ id }) => id === step.indicator);
  const resources = (indicator?.resources ?? [])
    .slice(0, MOST_RESOURCES)
    .flatMap((wanted) => role.resources.find(({ id }) => id === wanted) ?? []);
  if (indicator === undefined || resources.length === 0) return null;
  return (
    <ul className="rr-result__resources" aria-label={messages.learn(indicator.title)}>
      {resources.map(({ id, title, publisher, url, checked }) => (
        <li key={id}>
          <ExternalLink href={url}>
            <Foreign>{title}</Foreign>
          </ExternalLink>{' '}
          <span className="rr-soft">
            <Foreign parts={[publisher]}>{messages.resource(publisher)}</Foreign>
          </span>
          {checked === 'unverified' && <Tag>{messages.unverified}</Tag>}
        </li>
      ))}
    </ul>
  );
}
