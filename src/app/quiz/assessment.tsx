import { useEffect, useState } from 'react';
import { listItems, progressOf, type Role } from '#core';
import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { readAutoAdvance, writeAutoAdvance } from '#platform/auto-advance-setting.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { today } from '#platform/today.ts';
import { downloadFile } from '#platform/files/download.ts';
import { ContinueElsewhere } from '#features/bring-answers/continue-elsewhere.tsx';
import { SavingNotice } from '#features/take-assessment/saving-notice.tsx';
import { TakeAssessment } from '#features/take-assessment/take-assessment.tsx';
import type { UnreadableCopy } from '#state/progress-storage.ts';
import { explainedBefore } from '#state/explained-scenarios.ts';
import { leadsToResult } from '#state/quiz-navigation.ts';
import { type QuizState, selectItem } from '#state/quiz-state.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { ChosenProfileLine } from '../profile/chosen-profile-line.tsx';
import { useReplayedAnswers, useReplayedClick } from '../instant/use-replay.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useCarryOver } from './other-roles/use-carry-over.tsx';
import { useCheckScreen } from './use-check-screen.ts';
import { useQuestionHistory } from './use-question-history.ts';
import { useResumeLink } from './use-resume-link.ts';
import { useExpiryWarning } from './use-expiry-warning.ts';

/**
 * The running assessment: connects the store's state and actions, and the browser history, to the
 * feature.
 */
export function Assessment({ role }: { readonly role: Role }) {
  const quiz = useQuizStore();
  const state = useQuiz((each) => each);
  const { scheduler, inFrame, embed } = useAppContext();
  const [autoAdvance, setAutoAdvance] = useState(true);
  const { goOn, goBack, change, goToResult } = useQuestionHistory(role);
  const checkScreen = useCheckScreen();
  const getResumeLink = useResumeLink(role);
  const warnsOfExpiry = useExpiryWarning(state.responses.size > 0, state.saving);
  useReplayedAnswers(quiz);
  useReplayedClick(state.loaded);
  const carryOver = useCarryOver(role);
  // After hydration: the prerendered page has no saved setting.
  useEffect(() => setAutoAdvance(readAutoAdvance()), []);
  // Only read if there is a problem: the copies are in storage.
  const unreadable = state.saving.problem === null ? '' : textOf(quiz.unreadableCopies());
  const download = () =>
    downloadFile({
      name: `role-radar-${role.id}-unreadable.txt`,
      content: unreadable,
      type: 'text/plain;charset=utf-8',
    });
  /** Flushes queued work first: a step must find the previous answer in the store. */
  const flushThen =
    <Given extends readonly unknown[]>(step: (...given: Given) => void) =>
    (...given: Given) => {
      scheduler.flush();
      step(...given);
    };

  const form = role.forms.find(({ id }) => id === state.form);
  if (form === undefined) return null;
  if (carryOver !== null) return carryOver;
  return (
    <>
      <TakeAssessment
        role={role}
        form={form}
        item={selectItem(state)}
        responses={state.responses}
        carriedOn={carriedOn(state)}
        explained={explainedBefore(state, state.position)}
        savedBefore={savedBefore(state)}
        inFrame={inFrame}
        // Matches the prerendered page until storage is read.
        hasFixedLength={state.loaded && embed?.address.length !== undefined}
        leadsToResult={leadsToResult(state)}
        check={
          checkScreen !== null
            ? (admits) => (
                <checkScreen.CheckAnswers
                  role={role}
                  form={form}
                  responses={state.responses}
                  marksOf={(id) => ({
                    explained: explainedBefore(state, id),
                    isCarried: state.records.get(id)?.carriedFrom !== undefined,
                  })}
                  admits={admits}
                  onChange={flushThen(change)}
                  onBack={flushThen(goBack)}
                  onSeeResult={flushThen(goToResult)}
                />
              )
            : null
        }
        autoAdvance={autoAdvance}
        onAutoAdvanceChange={(on) => {
          setAutoAdvance(on);
          writeAutoAdvance(on);
        }}
        onRespond={(id, value) => scheduler.schedule(() => quiz.respond(id, value))}
        onSkip={flushThen((id) => {
          quiz.skip(id);
          goOn();
        })}
        onNext={flushThen(goOn)}
        onBack={flushThen(goBack)}
        onChooseForm={flushThen((chosen) => quiz.chooseForm(chosen))}
        hasEarlier={() => mayHaveHistory(role.id)}
        onResume={flushThen(() => quiz.resume())}
        onStartOver={flushThen(() => {
          quiz.restart();
          // Saved before the next render, which may use another version of the role.
          scheduler.flush();
        })}
        notice={
          <>
            <ChosenProfileLine role={role} />
            {/* In a frame that stores nothing, a warning should not come before everything else. */}
            {inFrame && state.responses.size === 0 ? null : (
              <SavingNotice
                saving={state.saving}
                warnsOfExpiry={warnsOfExpiry}
                getResumeLink={getResumeLink}
                onCopy={copy}
                onDownload={unreadable === '' ? undefined : download}
              />
            )}
          </>
        }
      />
      {state.phase === 'answering' && state.responses.size > 0 ? (
        <div className={`rr-elsewhere--asking${inFrame ? '' : ' rr-elsewhere--page'}`}>
          <ContinueElsewhere getResumeLink={getResumeLink} onCopy={copy} />
        </div>
      ) : null}
    </>
  );
}

/** The copies unchanged, each below its storage key. */
function textOf(copies: readonly UnreadableCopy[]): string {
  return copies.map(({ key, raw }) => `${key}\n${raw}\n`).join('\n');
}

async function copy(text: string): Promise<boolean> {
  return (await copyText(text)) === 'copied';
}

/** The day on which the current answer was given, if it was carried over. */
function carriedOn({ records, position }: QuizState): string | null {
  const from = records.get(position)?.carriedFrom;
  if (from === undefined) return null;
  return from.answeredAt === 0 ? 'unknown' : today(new Date(from.answeredAt));
}

/** What to offer someone who returns; unknown until storage is read, as on the prerendered page. */
function savedBefore(state: QuizState): 'unknown' | null | { done: number; total: number } {
  if (!state.loaded) return 'unknown';
  if (state.phase !== 'offered') return null;
  const form = state.role.forms.find(({ id }) => id === state.place.form) ?? state.role.forms[0];
  if (form === undefined) return null;
  return {
    done: progressOf(state.role, form, state.responses).done,
    total: listItems(state.role, form).length,
  };
}
