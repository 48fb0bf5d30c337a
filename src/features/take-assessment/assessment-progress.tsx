import { chaptersOf, competencyOf, type Form, type Item, progressOf } from '#core';
import type { Responses, Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { ProgressBar } from '#ui/progress-bar.tsx';

type AssessmentProgressProps = {
  readonly role: Role;
  readonly form: Form;
  readonly item: Item;
  /** Position of the item in its form, from 1. */
  readonly number: number;
  readonly responses: Responses;
};

/** The current competency, the progress, and the remaining time. */
export function AssessmentProgress(props: AssessmentProgressProps) {
  const { role, form, item, number, responses } = props;
  const messages = useMessages('take-assessment');
  const { left, total, minutesLeft } = progressOf(role, form, responses);
  const here = competencyOf(item);
  const chapters = chaptersOf(role, form, responses);
  return (
    <div className="rr-assess__progress">
      <p className="rr-eyebrow">
        <Foreign>
          {chapters.find(({ competency }) => competency.id === here)?.competency.name}
        </Foreign>
      </p>
      <p className="rr-assess__position">
        {messages.place(
          number,
          total,
          left === 0 ? messages.allDone : messages.minutesLeft(Math.round(minutesLeft)),
        )}
      </p>
      <div className="rr-assess__chapters" role="group" aria-label={messages.progressLabel}>
        {chapters.map(({ competency, done, total: most }) => (
          <span key={competency.id} data-here={competency.id === here ? '' : undefined}>
            <span className="rr-visually-hidden">
              <Foreign parts={[competency.name]}>
                {messages.chapter(competency.name, done, most)}
              </Foreign>
            </span>
            <ProgressBar value={done} max={most} label={null} />
          </span>
        ))}
      </div>
    </div>
  );
}
