import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { type FormId, type Role, routes, scoreResponses } from '#core';
import { ResultView } from '#features/see-result/result-view.tsx';
import { SharedSkeleton } from '#features/see-result/shared-skeleton.tsx';
import { scoringContext } from '#state/scoring-context.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { EarlierPanel } from './earlier-panel.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { SharePanel } from './share-panel.tsx';
import { ExportResultPanel } from './export-panel.tsx';

/** The taker's own result, computed from the answers of this browser. */
export function OwnResult({ role }: { readonly role: Role }) {
  const quiz = useQuizStore();
  const state = useQuiz((each) => each);
  const navigate = useNavigate();
  const { inFrame } = useAppContext();
  const result = useMemo(
    () => scoreResponses(role, state.responses, scoringContext(state)),
    [role, state],
  );
  const toQuestion = () => {
    const entry = { state: { item: quiz.getState().position, depth: 0 } };
    void navigate(inFrame ? routes.embed(role.id) : routes.assess(role.id), entry);
  };
  // Whoever comes back to the result hasn't been asked whether to go on: their form is in the saved place.
  const taken = state.phase === 'offered' ? state.place.form : state.form;
  const form = role.forms.find(({ id }) => id === taken);
  // Until storage was read there is nothing to say, least of all "no answers".
  if (!state.loaded) return <SharedSkeleton role={role} owner="own" />;
  return (
    <ResultView
      role={role}
      result={result}
      responses={state.responses}
      {...(form !== undefined && { form: form.id })}
      origin={{ kind: 'own' }}
      inFrame={inFrame}
      onChange={(itemId: string) => {
        quiz.goTo(itemId);
        toQuestion();
      }}
      onAddForm={(form: FormId) => {
        quiz.chooseForm(form);
        toQuestion();
      }}
      onClear={() => quiz.clear()}
      share={<SharePanel role={role} result={result} responses={state.responses} />}
      exportResult={
        <>
          {!inFrame && <EarlierPanel role={role} state={state} />}
          <ExportResultPanel role={role} result={result} responses={state.responses} />
        </>
      }
    />
  );
}
