import { useMemo } from 'react';
import {
  absoluteHref,
  buildResultDetail,
  encodeAnswers,
  encodeScores,
  type FrameEvent,
  type FrameGoal,
  hostOfAddress,
  holdAgainst,
  layoutOf,
  profileQuery,
  type ResultDetail,
  type Role,
  routes,
  scoreResponses,
  selectProfile,
  withCode,
  withQuery,
} from '#core';
import { CallToActionLink } from '#features/send-result/call-to-action-link.tsx';
import { SendOffer } from '#features/send-result/send-offer.tsx';
import { SendResult } from '#features/send-result/send-result.tsx';
import { today } from '#platform/today.ts';
import { scoringContext } from '#state/scoring-context.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { OwnResult } from '../result/own-result.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { useHost } from './use-embed.ts';

/** Where someone is with what the host asks for. */
export type SendStep = 'result' | 'asking' | 'sent' | 'declined';

type EmbeddedResultProps = {
  readonly role: Role;
  readonly step: SendStep;
  readonly onStep: (step: SendStep) => void;
};

/**
 * The result inside a frame. What the host asked for goes to it only from a screen of its own,
 * which names the host and shows what it would get.
 */
export function EmbeddedResult({ role, step, onStep }: EmbeddedResultProps) {
  const { embed, hosts } = useAppContext();
  const host = useHost();
  const detail = useDetail(role);
  const level = host?.config.result ?? 'none';
  const cta = host?.config.cta ?? null;
  const offers = host !== null && detail !== null && embed?.mayReceive(hosts ?? []) === true;

  const tell = (event: FrameEvent) => embed?.send({ t: 'event', seq: embed.nextSeq(), ...event });

  if (step === 'asking' && offers && level !== 'none') {
    return (
      <SendResult
        role={role}
        host={host.origin}
        detail={detail}
        level={level}
        onSend={() => {
          tell({ name: 'result', detail });
          onStep('sent');
        }}
        onDecline={() => {
          tell({ name: 'decline', detail: {} });
          onStep('declined');
        }}
      />
    );
  }
  return (
    <>
      {offers ? (
        <SendOffer
          host={host.origin}
          outcome={step === 'sent' || step === 'declined' ? step : null}
          onShow={() => onStep('asking')}
        />
      ) : null}
      <OwnResult role={role} />
      {cta === null ? null : (
        <CallToActionLink
          label={cta.label}
          url={cta.url}
          host={hostOfAddress(cta.url)}
          onOpen={() => tell({ name: 'cta', detail: { url: cta.url } })}
        />
      )}
    </>
  );
}

/** What the host would get, at the level that it asks for; null when there is nothing to send. */
function useDetail(role: Role): ResultDetail | null {
  const { site, embed } = useAppContext();
  const host = useHost();
  const goal = embed?.address.goal;
  const state = useQuiz((each) => each);
  const level = host?.config.result ?? 'none';
  return useMemo(() => {
    if (level === 'none' || !state.loaded) return null;
    // Against what the host asked for, whatever the person looks at meanwhile.
    const { profile } = selectProfile(role, { get: (name) => goalPart(goal, name) });
    const held = holdAgainst(role, profile);
    const against = profileQuery(role, profile);
    const score = (each: Role) => scoreResponses(each, state.responses, scoringContext(state));
    const result = score(held);
    const own = held === role ? result : score(role);
    const date = today();
    const band = own.fit?.band ?? null;
    const layout = layoutOf(role);
    const path = withQuery(routes.shared(role.id), against);
    const linkOf = (code: string) => absoluteHref(site, withCode(path, code));
    return buildResultDetail(held, result, level, {
      date,
      against,
      links: {
        scores: () => linkOf(encodeScores({ role: layout, result: own, date, band })),
        answers: () =>
          linkOf(encodeAnswers({ role: layout, responses: state.responses, date, band })),
      },
    });
  }, [role, state, level, site, goal]);
}

function goalPart(goal: FrameGoal | undefined, name: string): string | null {
  return name === 'profile' || name === 'targets' || name === 'bar' ? (goal?.[name] ?? null) : null;
}
