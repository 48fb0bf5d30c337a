import { useId } from 'react';
import type { Indicator, Level, ObserverRating } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { type Choice, ScreenQuestion } from '#ui/fields/choices.tsx';
import { useAutoAdvance } from '#ui/fields/use-auto-advance.ts';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { ProgressBar } from '#ui/progress-bar.tsx';

type RateBehaviourProps = {
  readonly indicator: Indicator;
  /** Position among the requested behaviours, from 1. */
  readonly at: number;
  readonly all: number;
  /** The person being rated; null for a request without a name. */
  readonly name: string | null;
  readonly rating: ObserverRating | null;
  /** Next leads to what is sent back: after the last one, and after changing one of them. */
  readonly isLast: boolean;
  /** Whether choosing also moves on. */
  readonly autoAdvance: boolean;
  readonly onAutoAdvanceChange: (on: boolean) => void;
  readonly onRate: (rating: ObserverRating) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** One behaviour of somebody else's, with the same anchors that the person rated themselves by. */
export function RateBehaviour(props: RateBehaviourProps) {
  const { indicator, at, all, name, rating, isLast, onRate, onBack, onNext } = props;
  const messages = useMessages('rate-work').question;
  const language = useTextLanguage();
  const headingId = useId();
  const advance = useAutoAdvance({
    on: props.autoAdvance,
    advance: onNext,
    itemId: indicator.id,
  });
  const options: readonly Choice<ObserverRating>[] = [
    ...LEVELS.map((level) => ({
      value: level,
      label: <Foreign>{indicator.anchors[level]}</Foreign>,
    })),
    {
      value: 'cant-judge' as const,
      label: messages.cantJudge,
      hint: messages.cantJudgeHint,
      apart: true,
    },
  ];
  return (
    // The same group for all behaviours (see `ScreenQuestion`).
    <div role="group" aria-labelledby={headingId}>
      <form
        className="rr-stack rr-stack--loose"
        role="presentation"
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          advance.cancel();
          onNext();
        }}
      >
        <div className="rr-stack rr-stack--tight">
          <p className="rr-soft">{messages.progress(at, all)}</p>
          <ProgressBar value={at - 1} max={all} label={null} />
        </div>
        <ScreenQuestion
          heading={
            <h1
              id={headingId}
              className="rr-assess__title rr-assess__title--rating"
              tabIndex={-1}
              {...language}
            >
              {indicator.title}
            </h1>
          }
          prompt={<span className="rr-assess__prompt">{messages.prompt(name)}</span>}
          name={indicator.id}
          options={options}
          value={rating}
          onChoose={(chosen, how) => {
            onRate(chosen);
            advance.chosen(String(chosen), how);
          }}
        />
        <div className="rr-cluster">
          <Button
            variant="quiet"
            onClick={() => {
              advance.cancel();
              onBack();
            }}
          >
            {messages.back}
          </Button>
          <Button type="submit" variant={rating === null ? 'secondary' : 'primary'}>
            {isLast ? messages.finish : rating === null ? messages.skip : messages.next}
          </Button>
        </div>
        <label className="rr-assess__switch">
          <input
            type="checkbox"
            checked={props.autoAdvance}
            onChange={({ target }) => props.onAutoAdvanceChange(target.checked)}
          />
          <span>{messages.autoAdvance}</span>
        </label>
      </form>
    </div>
  );
}
