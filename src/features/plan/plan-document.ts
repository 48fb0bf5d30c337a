import {
  type EvidenceByItem,
  evidenceBlocks,
  type GuideBlock,
  type Plan,
  planProgress,
  type PlanStep,
  planThenAndNow,
  type Level,
  type Role,
} from '#core';
import type { Formatters } from '#i18n/formatters.ts';
import type { Messages } from '#i18n/messages.ts';
import { resourceOfStep, wordsOfStep } from './step-words.ts';

export type PlanSources = {
  readonly role: Role;
  readonly plan: Plan;
  /** The person's current levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** The person's evidence for their answers. */
  readonly evidence: EvidenceByItem;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
};

/** The plan as a document, for print and files. */
export function planDocument(
  { role, plan, levels, evidence, today }: PlanSources,
  words: Messages['plan'],
  { date }: Pick<Formatters, 'date'>,
): readonly GuideBlock[] {
  const { done, total } = planProgress(plan, today);
  const moved = planThenAndNow(plan, role, levels);
  const text = (line: string): GuideBlock => ({ kind: 'text', text: line });
  return [
    { kind: 'title', text: words.title(role.title) },
    text(words.document.made(date(plan.madeOn))),
    text(words.document.status(done, total)),
    ...plan.steps.flatMap((step, index): GuideBlock[] => {
      const about = wordsOfStep(role, step.indicator);
      const now = moved.find((each) => each.step === step);
      return [
        {
          kind: 'heading',
          text: words.document.step(index + 1, about?.title ?? step.indicator),
        },
        whenOf(step, words, date),
        ...(about === null
          ? [text(words.gone)]
          : [
              quote(words.stood(about.levelName(step.from)), about.anchor(step.from)),
              ...(now === undefined || now.now === null || now.now === step.from
                ? []
                : [quote(words.now(about.levelName(now.now)), about.anchor(now.now))]),
              quote(
                step.goal === step.from
                  ? words.keep(about.levelName(step.goal))
                  : words.goal(about.levelName(step.goal)),
                about.anchor(step.goal),
              ),
            ]),
        ...evidenceBlocks(evidence.get(step.indicator), words.evidence),
        ...actionOf(step, words),
        ...resourceBlocks(role, step, words),
      ];
    }),
  ];
}

function quote(label: string, text: string): GuideBlock {
  return { kind: 'quote', label, text };
}

function whenOf(
  { doneOn, due }: PlanStep,
  words: Messages['plan'],
  date: Formatters['date'],
): GuideBlock {
  if (doneOn !== null) return { kind: 'text', text: words.doneOn(date(doneOn)) };
  if (due !== null) return { kind: 'text', text: words.byDate(date(due)) };
  return { kind: 'notes', label: words.document.by, lines: 1 };
}

function actionOf({ action }: PlanStep, words: Messages['plan']): readonly GuideBlock[] {
  return action === ''
    ? [{ kind: 'notes', label: words.document.action, lines: 2 }]
    : [quote(words.document.action, action)];
}

function resourceBlocks(
  role: Role,
  step: PlanStep,
  words: Messages['plan'],
): readonly GuideBlock[] {
  const resource = resourceOfStep(role, step);
  if (resource === null) return [];
  return [
    { kind: 'link', label: words.document.resource, text: resource.title, url: resource.url },
  ];
}
