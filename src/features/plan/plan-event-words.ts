import type { CalendarWords, PlanStep, Role } from '#core';
import type { Messages } from '#i18n/messages.ts';
import { resourceOfStep, wordsOfStep } from './step-words.ts';

/**
 * A step's texts for a calendar; falls back to the person's own text if the role no longer has the
 * behaviour.
 */
export function planEventWords(
  role: Role,
  { event }: Pick<Messages['plan'], 'event'>,
): (step: PlanStep) => CalendarWords {
  return (step) => {
    const about = wordsOfStep(role, step.indicator);
    const resource = resourceOfStep(role, step);
    const title = about?.title ?? step.action;
    return {
      summary: event.summary(title),
      description: [
        ...(step.action === '' ? [] : [event.action(step.action)]),
        ...(about === null
          ? []
          : [event.goal(about.levelName(step.goal), about.anchor(step.goal))]),
        ...(resource === null ? [] : [event.resource(resource.title, resource.url)]),
        event.again,
      ].join('\n'),
      reminder: event.reminder(step.action === '' ? title : step.action),
    };
  };
}
