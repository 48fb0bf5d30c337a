import { useMemo, useState } from 'react';
import { today } from '#platform/today.ts';
import { useNavigate } from 'react-router-dom';
import { type AnswerRecords, type FormId, type Role, routes, withQuery } from '#core';
import { ContinueElsewhere } from '#features/bring-answers/continue-elsewhere.tsx';
import { ResultView } from '#features/see-result/result-view.tsx';
import { useMessages } from '#i18n/messages.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { ResultSkeleton } from '#features/see-result/loading/result-skeleton.tsx';
import { useQuizStore } from '#state/use-quiz.ts';
import { AnswerEvidence } from '../evidence/answer-evidence.tsx';
import { PlanSection } from '../plan/plan-section.tsx';
import { mayHavePlanHere } from '../plan/unsaved-plans.ts';
import { discardUnsaved } from '../quiz/discard-unsaved.ts';
import { NewerVersion } from '../quiz/newer-version/newer-version.tsx';
import { instanceOf } from '../quiz/may-hold-answers.ts';
import { useResumeLink } from '../quiz/use-resume-link.ts';
import { WhereElseDetails } from '../quiz/other-roles/where-else-section.tsx';
import { EarlierPanel } from './earlier/earlier-panel.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { ownLevels } from '../quiz/own-levels.ts';
import { AskOthersPanel } from './links-and-files/ask-others-panel.tsx';
import { explainedScenarios } from './explained-scenarios.ts';
import { SharePanel } from './links-and-files/share-panel.tsx';
import { SincePanel } from './earlier/since-panel.tsx';
import { ExportResultPanel } from './links-and-files/export-panel.tsx';
import { TypedNameOnPaper, TypedNameProvider } from './typed-name-provider.tsx';
import { useOwnScores } from './use-own-scores.ts';

/** The day on which each carried-over answer was given. */
function carriedDays(records: AnswerRecords): ReadonlyMap<string, string | null> {
  return new Map(
    [...records].flatMap(([id, { carriedFrom: from }]) => {
      if (from === undefined) return [];
      return [[id, from.answeredAt === 0 ? null : today(new Date(from.answeredAt))] as const];
    }),
  );
}

/** The person's own result, computed from the answers in this browser. */
export function OwnResult({ role }: { readonly role: Role }) {
  const quiz = useQuizStore();
  const { state, profile, own, result, comparison } = useOwnScores(role);
  const navigate = useNavigate();
  const context = useAppContext();
  const { inFrame, roles } = context;
  const { eyebrow } = useMessages('see-result').own;
  const { profiledRole } = profile;
  const [areForgotten, setForgotten] = useState(false);
  const getResumeLink = useResumeLink(role);
  const carried = useMemo(() => carriedDays(state.records), [state.records]);
  const explained = useMemo(() => explainedScenarios(state), [state]);
  const toQuestion = () => {
    const entry = { state: { item: quiz.getState().position, depth: 0 } };
    const path = inFrame ? routes.embed(role.id) : routes.assess(role.id);
    void navigate(withQuery(path, profile.query), entry);
  };
  // Someone who returns to the result hasn't been asked whether to resume: their form is in the
  // saved position.
  const taken = state.phase === 'offered' ? state.place.form : state.form;
  const form = role.forms.find(({ id }) => id === taken);
  // Before storage is read there is nothing to show, least of all "no answers".
  if (!state.loaded) return <ResultSkeleton role={role} owner="own" whose={eyebrow} />;
  return (
    <TypedNameProvider>
      <ResultView
        role={profiledRole}
        result={result}
        {...(comparison !== undefined && { comparison })}
        responses={state.responses}
        carried={carried}
        explained={explained}
        onExplained={(ids) => quiz.noteExplained(ids)}
        {...(form !== undefined && { form: form.id })}
        origin={{
          kind: 'own',
          notice: <NewerVersion role={role} query={profile.query} />,
          named: <TypedNameOnPaper />,
        }}
        inFrame={inFrame}
        onChange={(itemId: string) => {
          quiz.goTo(itemId, 'result');
          toQuestion();
        }}
        onAddForm={(form: FormId) => {
          quiz.chooseForm(form);
          toQuestion();
        }}
        onClear={() => {
          discardUnsaved(role.id);
          return quiz.clear();
        }}
        since={
          !inFrame &&
          !areForgotten && (
            <SincePanel
              role={role}
              state={state}
              own={own}
              levels={new Map(ownLevels(role, state.responses))}
            />
          )
        }
        earlier={
          !inFrame && (
            <EarlierPanel role={role} state={state} onForgotten={() => setForgotten(true)} />
          )
        }
        elsewhere={
          !inFrame &&
          roles.some(({ id }) => id !== role.id) && <WhereElseDetails except={role.id} />
        }
        share={
          <>
            <SharePanel
              role={role}
              own={own}
              result={result}
              profile={profile}
              responses={state.responses}
            />
            {!inFrame && <AskOthersPanel slug={role.id} query={profile.query} />}
          </>
        }
        besideAnswer={(itemId, title) => (
          <AnswerEvidence slug={role.id} itemId={itemId} title={title} />
        )}
        isPlanned={mayHavePlanHere(role.id, instanceOf(context))}
        plan={<PlanSection role={profiledRole} query={profile.query} />}
        exportResult={
          <ExportResultPanel
            role={role}
            own={own}
            result={result}
            profile={profile}
            responses={state.responses}
          />
        }
        moveOn={
          <ContinueElsewhere
            getResumeLink={getResumeLink}
            inFrame={inFrame}
            onCopy={async (text) => (await copyText(text)) === 'copied'}
          />
        }
      />
    </TypedNameProvider>
  );
}
