import { startTransition, useEffect, useMemo, useState } from 'react';
import { type FormId, listItems, progressOf, type Role, type Route } from '#core';
import { RolePage } from '#features/role-page/role-page.tsx';
import { describeComparison, describeProfileProblem } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useReplayedClick } from '../instant/use-replay.ts';
import { useAppContext } from '../shell/app-context.ts';
import { SavedPlanLines } from '../plan/saved-plan-lines.tsx';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'role') return null;
  return (
    <SiteFrame>
      <RoleGate slug={route.slug}>
        {(role) => (
          <QuizProvider role={role}>
            <RoleWithProgress role={role} />
            <ReplayedStart />
          </QuizProvider>
        )}
      </RoleGate>
    </SiteFrame>
  );
}

function RoleWithProgress({ role }: { readonly role: Role }) {
  const quiz = useQuizStore();
  const responses = useQuiz((state) => state.responses);
  const savedForm = useQuiz((state) => (state.phase === 'offered' ? state.place.form : state.form));
  const form = role.forms.find(({ id }) => id === savedForm) ?? role.forms[0];
  const saved =
    responses.size === 0 || form === undefined
      ? null
      : {
          formId: form.id,
          done: progressOf(role, form, responses).done,
          total: listItems(role, form).length,
        };
  const start = (chosen: FormId) => {
    // Starting from here means resuming the saved answers, in the chosen form.
    if (quiz.getState().phase === 'offered') quiz.resume();
    if (quiz.getState().form !== chosen) quiz.chooseForm(chosen);
  };
  const { profile, profiledRole, problem, query, setBy, choose } = useProfile(role);
  const roles = useMemo(() => [role], [role]);
  const words = useMessages('compared-with');
  const note =
    problem !== null
      ? describeProfileProblem(problem, role.title, words)
      : profile.kind === 'own'
        ? null
        : describeComparison(profile, setBy, words);
  return (
    <RolePage
      role={profiledRole}
      shown={{ profile, query, note, onChoose: choose }}
      saved={saved}
      plan={<SavedPlanLines roles={roles} isTitled={false} />}
      onStart={start}
    />
  );
}

/**
 * Replays a press on Start from before hydration, once choices from then are rendered. The router
 * renders a step of the ladder in a transition, and this follows in the next. A component of its
 * own, so that the page isn't rendered again for it.
 */
function ReplayedStart() {
  const { scheduler } = useAppContext();
  const [isReady, setIsReady] = useState(false);
  useEffect(() => scheduler.schedule(() => startTransition(() => setIsReady(true))), [scheduler]);
  useReplayedClick(isReady);
  return null;
}
