import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  absoluteHref,
  encodeRequest,
  isAnswered,
  layoutOf,
  type Role,
  routes,
  withCode,
  withQuery,
  writeObserversFile,
} from '#core';
import { ReceivedAnswerNotice } from '#features/observers/received-answer-notice.tsx';
import { ObserversView } from '#features/observers/observers-view.tsx';
import { labelPeople, type ObserverPerson } from '#features/observers/people.ts';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import { useMessages } from '#i18n/messages.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { downloadFile } from '#platform/files/download.ts';
import { makeRequestTag } from '#platform/notes/request-tag.ts';
import { today } from '#platform/today.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { useOpenCode } from '../open-files/use-open-text.ts';
import { useProfile } from '../profile/use-profile.ts';
import { useAppContext } from '../shell/app-context.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';
import { MOST_IN_RADAR, Overlay } from './overlay.tsx';
import { useAskedObservers } from './use-asked-observers.ts';
import { useReceivedAnswers } from './use-received-answers.ts';
import { ownLevels } from '../quiz/own-levels.ts';
import { useViews, type Views } from './use-views.ts';
import { useSendOptions } from './use-send-options.tsx';

/** The person's own answers and those of the people they asked. */
export function OwnObservers({ role }: { readonly role: Role }) {
  const { loaded, responses } = useQuiz((each) => each);
  const { site } = useAppContext();
  const navigate = useNavigate();
  const openCode = useOpenCode();
  const words = useMessages('observers');
  const profile = useProfile(role);
  const asked = useAskedObservers(role.id);
  const hasRun = loaded ? [...responses.values()].some(isAnswered) : null;
  const incoming = useReceivedAnswers(role, hasRun, asked);
  const views = useViews(profile.profiledRole, responses, asked.received);
  const people = useMemo(
    () => toPeople(views, new Set(asked.requests.map(({ tag }) => tag)), words.people),
    [views, asked.requests, words],
  );
  const { mailSubject, mailBody, mailLeaves } = words.ask;
  const renderSendOptions = useSendOptions({
    subject: mailSubject,
    leaves: mailLeaves,
  });
  if (hasRun === null) return <LoadingScreen />;
  if (incoming.problem !== null) {
    return (
      <LinkProblem
        error={incoming.problem}
        slug={role.id}
        onOpen={openCode}
        onReload={() => window.location.reload()}
      />
    );
  }
  const { result, observers } = views;
  const steps = result.recommendations.length > 0 ? result.recommendations : result.beyond;
  const { arrived } = incoming;
  const make = (behaviours: ReadonlySet<string>, name: string): string => {
    const tag = makeRequestTag(asked.requests.map((each) => each.tag));
    const about = { role: layoutOf(role), asked: behaviours, tag, date: today(), name };
    const code = encodeRequest(about);
    asked.change(({ requests, received }) => ({ received, requests: [...requests, code] }));
    return absoluteHref(site, withCode(routes.rate(role.id), code));
  };
  return (
    <ObserversView
      role={profile.profiledRole}
      result={result}
      hasRun={hasRun}
      people={people}
      competencies={views.competencies}
      behaviours={views.behaviours}
      incoming={
        arrived !== null && (
          <ReceivedAnswerNotice
            outcome={arrived.outcome}
            name={arrived.answer.name}
            date={arrived.answer.date}
            onAdd={incoming.add}
            onIgnore={incoming.ignore}
          />
        )
      }
      radar={
        <Overlay
          role={profile.profiledRole}
          responses={responses}
          views={views}
          people={people}
          you={words.people.you}
        />
      }
      inRadar={MOST_IN_RADAR}
      ask={{
        rated: ownLevels(role, responses).map(([id]) => id),
        steps: steps.map(({ indicator }) => indicator),
        today: today(),
        onMake: make,
        onCopy: async (text) => (await copyText(text)) === 'copied',
        renderSendOptions: (link, minutes) => renderSendOptions(link, mailBody(link, minutes)),
      }}
      resultPath={withQuery(routes.result(role.id), profile.query)}
      requests={asked.requests.length}
      isSaved={asked.isSaved}
      onPaste={incoming.take}
      onRemove={(id) =>
        asked.change(({ requests, received }) => ({
          requests,
          received: received.filter((code) => code !== id),
        }))
      }
      onSave={() =>
        downloadFile({
          name: words.kept.fileName(role.id),
          content: writeObserversFile(role, asked.requests, observers),
          type: 'application/json',
        })
      }
      onClear={() => {
        asked.change(() => ({ requests: [], received: [] }));
        void navigate({ hash: '' }, { replace: true });
      }}
    />
  );
}

function toPeople(
  { observers }: Views,
  tags: ReadonlySet<number>,
  words: Parameters<typeof labelPeople>[1],
): readonly ObserverPerson[] {
  const labels = labelPeople(
    observers.map(({ answer }) => answer.name),
    words,
  );
  return observers.map(({ answer, ratings, competencies }, index) => {
    const unsure = [...ratings.values()].filter((rating) => rating === 'cant-judge').length;
    return {
      id: answer.code,
      label: labels[index] ?? '',
      date: answer.date,
      rated: ratings.size - unsure,
      unsure,
      isAsked: tags.has(answer.tag),
      competencies,
    };
  });
}
