import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  findCode,
  isAnswered,
  layoutOf,
  profilePartOf,
  readResponses,
  type Response,
  type Role,
  routes,
  withCode,
  withQuery,
} from '#core';
import { ConfirmImport } from '#features/bring-answers/confirm-import.tsx';
import { OtherVersion } from '#features/bring-answers/other-version.tsx';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import { endOfDay } from '#platform/today.ts';
import { replacesOwn } from '#state/quiz-intake.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useOpenCode } from '../open-files/use-open-text.ts';
import { useShowResult } from '../result/use-show-result.ts';
import { useAppContext } from '../shell/app-context.ts';
import { DECIDED } from './import-answers.tsx';

type IncomingAnswersProps = {
  readonly role: Role;
  /** The fragment with the code. */
  readonly text: string;
};

/** Asks whether the answers of a resume link are wanted here, or says why they can't be loaded. */
export function IncomingAnswers({ role, text }: IncomingAnswersProps) {
  const quiz = useQuizStore();
  const state = useQuiz((each) => each);
  const navigate = useNavigate();
  const { search } = useLocation();
  const openCode = useOpenCode();
  const showResult = useShowResult(role.id);
  const [isComplete, setIsComplete] = useState(false);
  const { roles } = useAppContext();
  const [openedAt] = useState(() => Date.now());
  const found = useMemo(() => findCode(text), [text]);
  const content = found.ok ? found.value : null;
  const made = content?.role ?? null;
  const registered = made?.kind === 'registered' ? made : null;
  const about = roles.find(({ number }) => number === registered?.number);
  const isOwn = made?.kind === 'external' ? made.hash === role.draft?.hash : about?.id === role.id;
  const isResult = content !== null && (content.kind === 'scores' || !isOwn);

  // Scores can't be resumed, and another role's answers belong to its own page.
  const open = useEffectEvent((code: string) => void openCode(code));
  useEffect(() => {
    // Once per link: opening it changes the address.
    if (isResult) open(text);
  }, [isResult, text]);

  if (!found.ok) return <LinkProblem error={found.error} slug={role.id} onOpen={openCode} />;
  if (registered !== null && about === undefined) {
    const error = { code: 'unknown-role', number: registered.number } as const;
    return <LinkProblem error={error} slug={role.id} onOpen={openCode} />;
  }
  if (found.value.kind === 'scores' || isResult || !state.loaded || isComplete) {
    return null;
  }

  const done = () => void navigate({ search, hash: '' }, { replace: true, state: DECIDED });
  const shared = withQuery(routes.shared(role.id), profilePartOf(search));
  const resultPath = withCode(shared, found.value.code);
  if (registered !== null && registered.version !== role.version) {
    const { version } = registered;
    return <OtherVersion made={version} own={role.version} resultPath={resultPath} onGoOn={done} />;
  }
  const responses = readResponses(found.value, layoutOf(role));
  if (!responses.ok) {
    return <LinkProblem error={responses.error} slug={role.id} onOpen={openCode} />;
  }
  const { date } = found.value;
  // By whole days, since a link only contains a date: an answer of the same day counts as newer.
  const untilLink = { replaces: date === null ? openedAt : endOfDay(date), now: openedAt };
  const isConflict = (id: string, value: Response) => {
    const here = state.responses.get(id);
    return isAnswered(here) && here !== value;
  };
  const newer = [...responses.value].filter(
    ([id, value]) => isConflict(id, value) && replacesOwn(state.records.get(id), untilLink),
  );
  return (
    <ConfirmImport
      imported={responses.value}
      own={state.responses}
      date={date}
      newer={newer.length}
      resultPath={resultPath}
      onImport={(which) => {
        const isMissing = (id: string) => !isAnswered(state.responses.get(id));
        const taken =
          which === 'own'
            ? new Map([...responses.value].filter(([id]) => isMissing(id)))
            : responses.value;
        quiz.importResponses(taken, which === 'newer' ? untilLink.replaces : 'always');
        quiz.resume();
        // Straight to the result: on the way, a question would be shown and said that nobody is asked.
        if (quiz.getState().phase !== 'finished') return done();
        setIsComplete(true);
        showResult({ replace: true });
      }}
      onIgnore={done}
    />
  );
}
