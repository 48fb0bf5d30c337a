import { type FrameEvent, hostOfAddress, hostOfOrigin, isAnswered, type Role } from '#core';
import { CallToActionLink } from '#features/send-result/call-to-action-link.tsx';
import { SendOffer } from '#features/send-result/send-offer.tsx';
import { SendResult } from '#features/send-result/send-result.tsx';
import { WholeReport } from '#features/short-result/short-result.tsx';
import { useQuiz } from '#state/use-quiz.ts';
import { OwnResult } from '../result/own-result.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { OwnShortResult } from './own-short-result.tsx';
import { useHost } from './use-embed.ts';
import { useResultDetail } from './use-result-detail.ts';

/** Which part of the result is shown, and what the person decided about sending it to the host. */
export type ResultStep = {
  readonly shown: 'short' | 'whole' | 'asking';
  readonly outcome: 'sent' | 'declined' | null;
};

export const INITIAL_RESULT_STEP: ResultStep = { shown: 'short', outcome: null };

type EmbeddedResultProps = {
  readonly role: Role;
  readonly step: ResultStep;
  readonly onStep: (step: ResultStep) => void;
};

/**
 * The result inside a frame: a card, with the whole report behind it. The data that the host
 * requests is sent only from a separate screen, which names the host and shows exactly what it
 * would get.
 */
export function EmbeddedResult({ role, step, onStep }: EmbeddedResultProps) {
  const { embed, hosts } = useAppContext();
  const host = useHost();
  const detail = useResultDetail(role);
  const isLoaded = useQuiz((each) => each.loaded);
  const hasAnswers = useQuiz((each) => [...each.responses.values()].some(isAnswered));
  const level = host?.config.result ?? 'none';
  const reference = host?.config.reference;
  const cta = host?.config.cta ?? null;
  const offers = host !== null && detail !== null && embed?.mayReceive(hosts ?? []) === true;

  const sendEvent = (event: FrameEvent) =>
    embed?.send({ t: 'event', seq: embed.nextSeq(), ...event });
  const show = (shown: ResultStep['shown']) => onStep({ ...step, shown });

  if (step.shown === 'asking' && offers && level !== 'none') {
    return (
      <SendResult
        role={role}
        host={hostOfOrigin(host.origin)}
        detail={detail}
        level={level}
        {...(reference !== undefined && { reference })}
        onSend={() => {
          sendEvent({ name: 'result', detail });
          onStep({ shown: 'short', outcome: 'sent' });
        }}
        onDecline={() => {
          sendEvent({ name: 'decline', detail: {} });
          onStep({ shown: 'short', outcome: 'declined' });
        }}
      />
    );
  }
  const actions = (
    <>
      {cta === null ? null : (
        <CallToActionLink
          label={cta.label}
          url={cta.url}
          host={hostOfAddress(cta.url)}
          onOpen={() => sendEvent({ name: 'cta', detail: { url: cta.url } })}
        />
      )}
      {offers ? (
        <SendOffer
          host={hostOfOrigin(host.origin)}
          outcome={step.outcome}
          onShow={() => show('asking')}
        />
      ) : null}
    </>
  );
  // Before storage is read, or without an answer, there is nothing for the card to show.
  if (!isLoaded || !hasAnswers) return <OwnResult role={role} />;
  const isWhole = step.shown === 'whole';
  return (
    <>
      {isWhole ? null : (
        <OwnShortResult role={role} actions={actions} onShowWhole={() => show('whole')} />
      )}
      <WholeReport
        isShown={isWhole}
        onShowShort={() => show('short')}
        actions={isWhole ? actions : null}
      >
        <OwnResult role={role} />
      </WholeReport>
    </>
  );
}
