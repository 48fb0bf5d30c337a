import { type ReactNode, useRef } from 'react';
import { type Form, type FormId, type Item, type Response, type Responses, type Role } from '#core';
import { listItems } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Asking, type ExplainedBefore } from './question.tsx';
import { ResumeChoice, type SavedAnswers } from './resume-choice.tsx';
import { useScreenFocus } from './use-screen-focus.ts';
import { ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';
import { ScreenSlot } from '#ui/screen-slot.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { useStepGate } from './use-step-gate.ts';

export type TakeAssessmentProps = {
  readonly role: Role;
  readonly form: Form;
  /** The current item, one of the form's. */
  readonly item: Item;
  readonly responses: Responses;
  /**
   * The day ('YYYY-MM-DD') on which a carried-over answer was given, or `unknown`; null or omitted
   * for any other.
   */
  readonly carriedOn?: string | null;
  readonly explained?: ExplainedBefore;
  /**
   * Answers found in this browser, which the person can continue or discard; null if there are
   * none. `unknown` until storage has been read: both the question and this choice are in the
   * prerendered page, and `<html data-saved>`, set by boot.ts, decides which one is visible.
   */
  readonly savedBefore: 'unknown' | null | SavedAnswers;
  /** True if the host page has set the length. */
  readonly hasFixedLength?: boolean;
  /** In a frame nothing is sticky, and the page never scrolls by itself. */
  readonly inFrame: boolean;
  /** True if the next step leads to the result. */
  readonly leadsToResult: boolean;
  readonly autoAdvance: boolean;
  readonly onAutoAdvanceChange: (on: boolean) => void;
  /** Records the answer; the item stays on screen. */
  readonly onRespond: (itemId: string, response: Response) => void;
  /** Records the item as skipped and advances. */
  readonly onSkip: (itemId: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onChooseForm: (form: FormId) => void;
  readonly onResume: () => void;
  readonly hasEarlier: () => boolean;
  readonly onStartOver: () => void;
  /** The check of all answers, rendered in place of the question. `admits`: whether a press is meant for it. */
  readonly check?: ((admits: () => boolean) => ReactNode) | null;
  /** A message about the whole assessment, such as that nothing is being saved. */
  readonly notice?: ReactNode;
};

/** The assessment, one item per screen. Stateless as to answers: they come in as props, steps go out as callbacks. */
export function TakeAssessment(props: TakeAssessmentProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <WholeAssessment {...props} />
    </ForeignLanguage>
  );
}

function WholeAssessment(props: TakeAssessmentProps) {
  const { item, savedBefore, inFrame } = props;
  const announce = useAnnounce();
  const language = useTextLanguage();
  const messages = useMessages('take-assessment');
  const root = useRef<HTMLDivElement>(null);
  const items = listItems(props.role, props.form);
  const number = items.findIndex(({ id }) => id === item.id) + 1;
  const check = props.check ?? null;
  const screen = check === null ? item.id : 'check';
  const gate = useStepGate(screen);
  const asksToResume = savedBefore !== null && savedBefore !== 'unknown';

  useScreenFocus({
    root,
    screen: asksToResume ? 'resume' : screen,
    settled: savedBefore !== 'unknown',
    mayScroll: !inFrame,
    onShown: (heading, hadFocus) => {
      if (asksToResume || check !== null) return;
      const position = messages.position(number, items.length);
      const text = heading?.textContent ?? '';
      if (hadFocus) announce(messages.titled(text, position), { text, language });
      else announce(position);
    },
  });

  return (
    <div
      ref={root}
      className="rr-assess"
      data-place={inFrame ? 'frame' : 'page'}
      data-asking={savedBefore === 'unknown' ? 'unknown' : asksToResume ? 'resume' : 'question'}
    >
      <ScreenSlot>
        {asksToResume || check === null ? null : check(() => gate.admits('next', true))}
      </ScreenSlot>
      <ScreenSlot>
        {savedBefore === null ? null : (
          <ResumeChoice
            saved={savedBefore === 'unknown' ? null : savedBefore}
            total={items.length}
            hasEarlier={props.hasEarlier}
            onResume={props.onResume}
            onStartOver={props.onStartOver}
          />
        )}
      </ScreenSlot>
      <ScreenSlot>
        {!asksToResume && check === null && (
          <Asking {...props} gate={gate} number={number} total={items.length} />
        )}
      </ScreenSlot>
    </div>
  );
}
