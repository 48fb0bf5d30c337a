import { useId } from 'react';
import type { Item, Response } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ChoiceGroup, type ChoiceMeans } from '#ui/choice-group.tsx';
import { choicesOf, responseOf, titleOf, valueOf } from './choices-of.ts';
import { useOptimisticChoice } from './use-optimistic-choice.ts';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

type QuestionProps = {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly error: string | null;
  /** False where the choice was not meant for this question. */
  readonly onChoose: (value: string, how: ChoiceMeans) => boolean;
};

/** One item: what it is about, how to answer it, and the answers. */
export function Question({ item, response, error, onChoose }: QuestionProps) {
  const messages = useMessages('take-assessment');
  const id = useId();
  const language = useTextLanguage();
  const { chosen, choose } = useOptimisticChoice(response);
  const skipped = chosen === 'skipped';
  return (
    <div className="rr-assess__question">
      <ChoiceGroup
        legend={
          <>
            <h1
              className={`rr-assess__title rr-assess__title--${item.kind}`}
              tabIndex={-1}
              {...language}
            >
              {titleOf(item)}
            </h1>
            <span className="rr-assess__prompt">
              {item.kind === 'rating' ? messages.ratingPrompt : messages.scenarioPrompt}
            </span>
          </>
        }
        name={item.id}
        options={choicesOf(item, messages.dontKnow).map((choice) => ({
          ...choice,
          label: choice.isOurs ? choice.label : <Foreign>{choice.label}</Foreign>,
        }))}
        value={valueOf(chosen)}
        onChoose={(value, how) => {
          if (onChoose(value, how)) choose(responseOf(value));
        }}
        describedBy={skipped ? id : undefined}
        error={error}
      />
      {skipped ? (
        <p className="rr-assess__note" id={id}>
          {messages.skipped}
        </p>
      ) : null}
    </div>
  );
}
