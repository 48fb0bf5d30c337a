import { Fragment } from 'react';
import {
  type BehaviourTopic,
  type BehaviourView,
  type Indicator,
  levelName,
  type ObserverRating,
  type Role,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { Tag } from '#ui/tag.tsx';
import type { SideBySide } from './people.ts';

type BehaviourListProps = Pick<SideBySide, 'people' | 'behaviours'> & { readonly role: Role };

/** Topics worth a conversation, open by default; the others are collapsed. */
const FIRST: readonly BehaviourTopic[] = ['difference', 'shared-gap', 'hidden-strength'];
const LAST: readonly BehaviourTopic[] = ['rest', 'unseen'];

/** Everybody's choice for each behaviour, in the anchors' words, the most useful topics first. */
export function BehaviourList({ role, people, behaviours }: BehaviourListProps) {
  const messages = useMessages('observers').behaviours;
  const groupOf = (topic: BehaviourTopic) => {
    const group = behaviours.filter((view) => view.topic === topic);
    if (group.length === 0) return null;
    const { title: ofTwo, text } = messages.topic[topic];
    const isOfAll = topic === 'shared-gap' && people.length > 1;
    const title = isOfAll ? messages.sharedGapOfAll : ofTwo;
    const list = (
      <ol className="rr-observers__behaviours">
        {group.map((view) => (
          <Behaviour key={view.indicator} role={role} people={people} view={view} />
        ))}
      </ol>
    );
    return FIRST.includes(topic) ? (
      <section key={topic} className="rr-stack" aria-labelledby={`rr-topic-${topic}`}>
        <div>
          <h3 id={`rr-topic-${topic}`}>{title}</h3>
          <p className="rr-soft">{text}</p>
        </div>
        {list}
      </section>
    ) : (
      <Disclosure key={topic} summary={title}>
        <p className="rr-soft">{text}</p>
        {list}
      </Disclosure>
    );
  };
  return <>{[...FIRST, ...LAST].map(groupOf)}</>;
}

type BehaviourProps = Pick<SideBySide, 'people'> & {
  readonly role: Role;
  readonly view: BehaviourView;
};

function Behaviour({ role, people, view }: BehaviourProps) {
  const words = useMessages('observers');
  const messages = words.behaviours;
  const language = useTextLanguage();
  const indicator = role.indicators.find(({ id }) => id === view.indicator);
  if (indicator === undefined) return null;
  const competency = role.competencies.find(({ id }) => id === view.competency);
  return (
    <li className="rr-card rr-stack rr-stack--tight">
      <p className="rr-eyebrow">
        <Foreign>{competency?.name}</Foreign>
      </p>
      <h4 {...language}>{indicator.title}</h4>
      <dl className="rr-observers__said">
        <dt>{words.people.you}</dt>
        <dd>
          <RatingText role={role} indicator={indicator} rating={view.self} />
        </dd>
        {people.map(({ id, label }, index) => {
          const rating = view.observers[index] ?? null;
          return (
            <Fragment key={id}>
              <dt dir="auto">{label}</dt>
              <dd>
                <RatingText role={role} indicator={indicator} rating={rating} />
                {view.self !== null && rating !== null && rating !== 'cant-judge' && (
                  <>
                    {' '}
                    <Tag>{differenceIn(rating - view.self, messages)}</Tag>
                  </>
                )}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </li>
  );
}

type DifferenceWords = {
  readonly higher: (n: number) => string;
  readonly lower: (n: number) => string;
  readonly same: string;
};

function differenceIn(levels: number, messages: DifferenceWords): string {
  if (levels === 0) return messages.same;
  return levels > 0 ? messages.higher(levels) : messages.lower(-levels);
}

type RatingTextProps = {
  readonly role: Role;
  readonly indicator: Indicator;
  readonly rating: ObserverRating | null;
};

function RatingText({ role, indicator, rating }: RatingTextProps) {
  const messages = useMessages('observers').behaviours;
  const language = useTextLanguage();
  if (rating === null) return messages.notRated;
  if (rating === 'cant-judge') return messages.cantJudge;
  return (
    <>
      <strong {...language}>{levelName(role, rating)}</strong>{' '}
      <q {...language}>{indicator.anchors[rating]}</q>
    </>
  );
}
