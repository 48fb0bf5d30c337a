import { useEffect, useRef } from 'react';
import { listItems, progressOf, type Role, type StepEvent } from '#core';
import { useQuiz } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';
import { APP_VERSION } from './app-version.ts';

/** Tells the host that someone started, how far they are, and that they completed. Never more. */
export function useHostEvents(role: Role): void {
  const { embed } = useAppContext();
  const state = useQuiz((each) => each);
  const form = role.forms.find(({ id }) => id === state.form) ?? role.forms[0];
  const step = form === undefined ? 0 : progressOf(role, form, state.responses).done;
  const total = listItems(role, form).length;
  const now = { step, phase: state.phase, startedAt: state.startedAt };
  /**
   * What was last reported to the host; null until storage is read, so that saved progress isn't
   * reported as new.
   */
  const known = useRef<typeof now | null>(null);
  const hasStarted = useRef(false);

  useEffect(() => {
    embed?.send({ t: 'ready', app: APP_VERSION, role: role.id, roleVersion: role.version });
  }, [embed, role]);

  // A browser that stores nothing in third-party frames is not an error; one that stops storing is.
  const { tier, problem } = state.saving;
  const wasKept = useRef(false);
  useEffect(() => {
    if (!state.loaded) return;
    if (tier !== 'memory') wasKept.current = true;
    else if (problem !== null && wasKept.current) {
      wasKept.current = false;
      embed?.send({ t: 'error', code: 'storage-blocked', fatal: false });
    }
  }, [embed, state.loaded, tier, problem]);

  // The host page can hold the answers for as long as it is open; not for a frame with an opaque
  // origin, which can't access it.
  const isForgotten = state.loaded && tier === 'memory' && state.responses.size > 0;
  useEffect(() => {
    if (isForgotten && window.origin !== 'null') embed?.send({ t: 'keep' });
  }, [embed, isForgotten]);

  useEffect(() => {
    if (!state.loaded || embed === undefined) return;
    const before = known.current;
    known.current = now;
    if (before === null) return;
    const sendEvent = (name: StepEvent, at: number) =>
      embed.send({ t: 'event', name, seq: embed.nextSeq(), detail: { step: at, total } });
    if (now.startedAt !== before.startedAt) {
      hasStarted.current = false;
      sendEvent('restart', 0);
    }
    if (step > before.step) {
      if (!hasStarted.current) sendEvent('start', before.step);
      hasStarted.current = true;
      sendEvent('progress', step);
    }
    if (now.phase === 'finished' && before.phase !== 'finished') sendEvent('complete', step);
  });
}
