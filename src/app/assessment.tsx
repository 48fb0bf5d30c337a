import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { listItems, progressOf, type Role } from '#core';
import { SavingNotice } from '#features/take-assessment/saving-notice.tsx';
import { TakeAssessment } from '#features/take-assessment/take-assessment.tsx';
import { type QuizState, selectFirstOpen, selectItem, selectItems } from '#state/quiz-state.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { usePageLoad } from './page-load.ts';
import { paths } from './paths.ts';
import { useServices } from './services.ts';
import { useQuestionHistory } from './use-question-history.ts';
import { useResumeLink } from './use-resume-link.ts';

/** The running assessment: the store's state into the feature, its wishes into store and history. */
export function Assessment({ role }: { readonly role: Role }) {
  const quiz = useQuizStore();
  const state = useQuiz((each) => each);
  const { inFrame } = useServices();
  const announce = useAnnounce();
  const [autoAdvance, setAutoAdvance] = useState(true);
  const { goOn, goBack } = useQuestionHistory(role);
  const resumeLink = useResumeLink(role);
  usePageLoad(quiz);

  const form = role.forms.find(({ id }) => id === state.form) ?? role.forms[0];
  if (form === undefined) return null;
  return (
    <>
      <TakeAssessment
        role={role}
        form={form}
        item={selectItem(state)}
        responses={state.responses}
        savedBefore={savedBefore(state)}
        inFrame={inFrame}
        leadsToResult={leadsToResult(state)}
        autoAdvance={autoAdvance}
        onAutoAdvanceChange={setAutoAdvance}
        onRespond={quiz.respond}
        onSkip={(id) => {
          quiz.skip(id);
          goOn();
        }}
        onNext={goOn}
        onBack={goBack}
        onChooseForm={quiz.chooseForm}
        onResume={quiz.resume}
        onStartOver={quiz.restart}
        announce={announce}
      />
      <SavingNotice saving={state.saving} getResumeLink={resumeLink} />
    </>
  );
}
