import { useId } from 'react';
import { type Item, itemTitle, type Response } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ScreenQuestion } from '#ui/fields/screen-question.tsx';
import type { ChoiceMeans } from '#ui/fields/use-choices.tsx';
import { choicesOf, responseOf, valueOf } from './choices-of.ts';
import { useOptimisticChoice } from '#ui/use-optimistic-choice.ts';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

/**
 * Whether a scenario's best answer was shown before. `locked`: after it was answered or skipped.
 * `seen`: before it was answered. Null or omitted: never.
 */
export type ExplainedBefore = 'locked' | 'seen' | null;

type QuestionProps = {
  /** For the group around the screen, which the heading names. */
  readonly headingId: string;
  readonly item: Item;
  readonly response: Response | undefined;
  /** The day on which a carried-over answer was given, or `unknown`; null or omitted for any other. */
  readonly carriedOn?: string | null;
  readonly explained?: ExplainedBefore;
  readonly error: { readonly id: string; readonly text: string } | null;
  /** Returns false if the choice was not meant for this question. */
  readonly onChoose: (value: string, how: ChoiceMeans) => boolean;
};

/** One item: its topic, instructions, and the answers. */
export function Question(props: QuestionProps) {
  const { headingId, item, response, carriedOn = null, explained = null, error, onChoose } = props;
  const messages = useMessages('take-assessment');
  const id = useId();
  const language = useTextLanguage();
  const { chosen, markChosen } = useOptimisticChoice(response, item.id);
  const { month } = useFormatters();
  const carried =
    carriedOn === null
      ? null
      : carriedOn === 'unknown'
        ? messages.carriedOnce
        : messages.carried(month(carriedOn));
  const given = chosen === 'skipped' ? messages.skipped : chosen === response ? carried : null;
  const note = explained === null ? given : messages[explained];
  return (
    <div className="rr-assess__question">
      <ScreenQuestion
        heading={
          <h1
            id={headingId}
            aria-describedby={note === null ? undefined : id}
            className={`rr-assess__title rr-assess__title--${item.kind}`}
            tabIndex={-1}
            {...language}
          >
            {itemTitle(item)}
          </h1>
        }
        prompt={
          <span className="rr-assess__prompt">
            {item.kind === 'rating' ? messages.ratingPrompt : messages.scenarioPrompt}
          </span>
        }
        name={item.id}
        options={choicesOf(item, messages.dontKnow).map((choice) => ({
          ...choice,
          label: choice.isOurs ? choice.label : <Foreign>{choice.label}</Foreign>,
        }))}
        value={valueOf(chosen)}
        onChoose={(value, how) => {
          if (onChoose(value, how)) markChosen(responseOf(value));
        }}
        error={error}
        isFixed={explained === 'locked'}
      />
      {note === null ? null : (
        <p className="rr-assess__note" id={id}>
          {note}
        </p>
      )}
    </div>
  );
}
