import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ObserverRating, Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { ConfirmButton } from '#ui/confirm-button.tsx';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { Notice } from '#ui/notice.tsx';
import { ScreenSlot } from '#ui/screen-slot.tsx';
import { RateBehaviour } from './rate-behaviour.tsx';
import { RequestIntro } from './request-intro.tsx';
import { SendRatings } from './send-ratings.tsx';

type RateWorkProps = {
  readonly role: Role;
  /** Ids of the requested behaviours, in the role's order. */
  readonly asked: readonly string[];
  /** The person who asked; null for a request without a name. */
  readonly name: string | null;
  /** The request's tag, as shown to people. */
  readonly tag: string;
  readonly ratings: ReadonlyMap<string, ObserverRating>;
  readonly onRate: (indicator: string, rating: ObserverRating) => void;
  /** Deletes the ratings; resolves with false when a copy may be restored. */
  readonly onClear: () => Promise<boolean>;
  /** False when this browser can't save them. */
  readonly isSaved: boolean;
  /** Whether choosing a sentence also moves on. */
  readonly autoAdvance: boolean;
  readonly onAutoAdvanceChange: (on: boolean) => void;
  readonly today: string;
  readonly linkOf: (name: string) => string;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly renderSendOptions: (link: string) => ReactNode;
};

type Screen = 'intro' | 'send' | number;

/** Rating somebody else's work: an introduction, one behaviour after another, the link to send back. */
export function RateWork(props: RateWorkProps) {
  const { role, name, ratings, onRate, isSaved } = props;
  const messages = useMessages('rate-work');
  const locale = useLocale();
  const asked = role.indicators.filter(({ id }) => props.asked.includes(id));
  const [screen, setScreen] = useState<Screen>('intro');
  /** True while one rating is changed: the way leads back to what is sent. */
  const [isChange, setIsChange] = useState(false);
  const [cleared, setCleared] = useState<'done' | 'left' | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  useAfterStep(screen, () => {
    // Reading continues there.
    root.current?.querySelector('h1')?.focus();
    if (typeof screen === 'number') announce(messages.question.position(screen + 1, asked.length));
  });
  const firstOpen = Math.max(
    0,
    asked.findIndex(({ id }) => !ratings.has(id)),
  );
  const clear = async () => {
    setScreen('intro');
    setCleared((await props.onClear()) ? 'done' : 'left');
  };
  const shown = typeof screen === 'number' ? asked[screen] : undefined;
  const isLast = isChange || screen === asked.length - 1;
  const done = asked.filter(({ id }) => ratings.has(id)).length;
  return (
    <ForeignLanguage of={role.locale} around={locale}>
      <div ref={root} className="rr-page rr-stack rr-stack--loose rr-rate">
        {!isSaved && (
          <Notice tone="warn" title={messages.notKept.title}>
            <p>{messages.notKept.text}</p>
          </Notice>
        )}
        {cleared !== null && done === 0 && screen === 'intro' && (
          <Notice
            tone={cleared === 'done' ? 'good' : 'warn'}
            title={messages.clear[cleared]}
            live
          />
        )}
        <ScreenSlot>
          {screen === 'send' && (
            <SendRatings
              {...props}
              asked={asked}
              onChange={(indicator) => {
                setIsChange(true);
                setScreen(asked.findIndex(({ id }) => id === indicator));
              }}
              onBack={() => {
                setIsChange(false);
                setScreen(firstOpen);
              }}
            />
          )}
        </ScreenSlot>
        <ScreenSlot>
          {screen === 'intro' && (
            <RequestIntro
              role={role}
              asked={asked}
              name={name}
              done={done}
              onBegin={() => {
                setIsChange(false);
                setScreen(done === asked.length ? 'send' : firstOpen);
              }}
              onStartOver={() => {
                setIsChange(false);
                void props.onClear();
                setScreen(0);
              }}
            />
          )}
        </ScreenSlot>
        <ScreenSlot>
          {typeof screen === 'number' && shown !== undefined && (
            <RateBehaviour
              indicator={shown}
              at={screen + 1}
              all={asked.length}
              name={name}
              rating={ratings.get(shown.id) ?? null}
              onRate={(rating) => onRate(shown.id, rating)}
              isLast={isLast}
              autoAdvance={props.autoAdvance}
              onAutoAdvanceChange={props.onAutoAdvanceChange}
              onBack={() => setScreen(isChange ? 'send' : screen === 0 ? 'intro' : screen - 1)}
              onNext={() => setScreen(isLast ? 'send' : screen + 1)}
            />
          )}
        </ScreenSlot>
        {done > 0 && typeof screen !== 'number' && (
          <section className="rr-stack" aria-labelledby="rr-ratings-kept-title">
            <h2 id="rr-ratings-kept-title">{messages.clear.title}</h2>
            <p className="rr-soft">{messages.clear.text}</p>
            <ConfirmButton
              id="rr-ratings-kept"
              button={messages.clear.button}
              warning={messages.clear.warning}
              confirm={messages.clear.confirm}
              cancel={messages.clear.cancel}
              onConfirm={() => void clear()}
            />
          </section>
        )}
      </div>
    </ForeignLanguage>
  );
}

function useAfterStep(screen: Screen, act: () => void): void {
  const before = useRef(screen);
  const onStep = useEffectEvent(act);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    onStep();
  }, [screen]);
}
