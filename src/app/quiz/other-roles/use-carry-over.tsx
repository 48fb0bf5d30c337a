import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { findForm, listItems, type Role, stageOf } from '#core';
import type { QuizState } from '#state/quiz-state.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { whenIdle } from '../../instant/prefetch.ts';
import { useAppContext } from '../../shell/app-context.ts';
import type { CarryOffer } from './carry-offer.tsx';
import { mayHaveOtherAnswers } from '../may-hold-answers.ts';

const load = () => import('./carry-offer.tsx');
type Module = Awaited<ReturnType<typeof load>>;
type Found = { readonly module: Module; readonly offer: CarryOffer };

/**
 * Asks, in place of the first question, whether answers to other roles and versions should count
 * here too; null if there is nothing to ask. It interrupts nobody: a person already answering is
 * asked after the question. Runs when the page is idle, so that nothing waits for it.
 */
export function useCarryOver(role: Role): ReactNode {
  const quiz = useQuizStore();
  const context = useAppContext();
  const isAnswering = useQuiz(({ loaded, phase }) => loaded && phase === 'answering');
  const formId = useQuiz((state) => state.form);
  const position = useQuiz((state) => state.position);
  const responses = useQuiz((state) => state.responses);
  const [found, setFound] = useState<Found | null>(null);
  const [shown, setShown] = useState<'question' | 'offer' | 'decided'>('question');
  const isBusy = useRef(false);
  const hadFocus = useRef(false);

  const show = () => {
    hadFocus.current = document.activeElement !== document.body;
    setShown('offer');
  };
  const take = useEffectEvent((next: Found) => {
    setFound(next);
    if (!isBusy.current) show();
  });

  useEffect(() => {
    const form = findForm(role, formId);
    if (!isAnswering || form === undefined || role.draft !== undefined) return undefined;
    if (!isAtStart(quiz.getState()) || !mayHaveOtherAnswers(context, role.id)) return undefined;
    let isWanted = true;
    whenIdle(() => {
      void load().then(
        async (module) => {
          const offer = await module.loadCarryOffer(context, role, form);
          if (isWanted && offer !== null) take({ module, offer });
        },
        // Optional: the assessment works without it.
        () => undefined,
      );
    });
    return () => {
      isWanted = false;
      setFound(null);
      setShown('question');
    };
  }, [isAnswering, formId, role, quiz, context]);

  useEffect(() => {
    const note = () => (isBusy.current = true);
    document.addEventListener('pointerdown', note);
    document.addEventListener('keydown', note);
    return () => {
      document.removeEventListener('pointerdown', note);
      document.removeEventListener('keydown', note);
    };
  }, []);

  const onStep = useEffectEvent(() => {
    isBusy.current = false;
    if (found !== null && shown === 'question') show();
  });
  useEffect(() => onStep(), [position]);

  useEffect(() => {
    // The button that was pressed has been removed.
    if (shown === 'decided') {
      document.querySelector<HTMLElement>('.rr-assess h1')?.focus({ preventScroll: true });
    }
  }, [shown]);

  const open = found?.offer.answers.filter(({ id }) => !responses.has(id)) ?? [];
  if (found === null || shown !== 'offer' || open.length === 0) return null;
  const { module, offer } = found;
  return (
    <module.CarryAnswers
      role={role}
      total={offer.items.length}
      done={offer.items.filter((id) => responses.has(id)).length}
      answers={open}
      sources={module.sourcesOf(open)}
      titles={offer.titles}
      takesFocus={hadFocus.current}
      onDecide={(taken) => {
        setShown('decided');
        quiz.carry(taken);
      }}
    />
  );
}

/** True at the start of a form: at most one of the items it adds to the shorter forms is answered. */
function isAtStart({ role, form: id, responses }: QuizState): boolean {
  const form = findForm(role, id);
  const own = listItems(role, form).filter((item) => stageOf(item) === form?.stage);
  return own.filter((item) => responses.has(item.id)).length <= 1;
}
