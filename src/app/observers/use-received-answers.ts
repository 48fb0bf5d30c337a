import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  type DecodedRatings,
  findObserverCode,
  layoutOf,
  listObserverRatings,
  type Role,
  routes,
  type ShareError,
  type TakenIn,
  takeIn,
  withCode,
} from '#core';
import { useLinkNavigation } from '#ui/link.tsx';
import { useAppContext } from '../shell/app-context.ts';
import type { Asked } from './use-asked-observers.ts';

/** An answer that was opened or pasted, and its outcome. */
export type ReceivedAnswer = { readonly answer: DecodedRatings; readonly outcome: TakenIn };

type ReceivedAnswers = {
  readonly arrived: ReceivedAnswer | null;
  /** Why the address's code can't be read; null when it can, or there is none. */
  readonly problem: ShareError | null;
  /** Adds a pasted text; false when it contains no observer's answer. */
  readonly take: (text: string) => boolean;
  readonly add: (replaces: boolean) => void;
  readonly ignore: () => void;
};

/**
 * Observers' answers from the address or pasted. Only an answer to a request of this run is added
 * without asking; a code stays in the address until it is dealt with.
 */
export function useReceivedAnswers(
  role: Role,
  hasRun: boolean | null,
  asked: Asked,
): ReceivedAnswers {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const { roles } = useAppContext();
  const { follow } = useLinkNavigation();
  const [arrived, setArrived] = useState<ReceivedAnswer | null>(null);
  const [problem, setProblem] = useState<ShareError | null>(null);
  const clearHash = () => void navigate({ search, hash: '' }, { replace: true });

  const receive = (answer: DecodedRatings, replaced?: DecodedRatings) =>
    asked.change(({ requests, received }) => ({
      requests,
      received: [...received.filter((code) => code !== replaced?.code), answer.code],
    }));

  /** Several answers, as in a saved file: each requested one is added. */
  const receiveAll = (answers: readonly DecodedRatings[]) => {
    const received = [...asked.received];
    const outcomes = answers.map((answer) => {
      const { requests } = asked;
      const outcome = takeIn(answer, {
        role: layoutOf(role),
        hasRun: hasRun === true,
        requests,
        received,
      });
      if (outcome.kind === 'taken') received.push(answer);
      return { answer, outcome };
    });
    if (received.length > asked.received.length) {
      const codes = received.map(({ code }) => code);
      asked.change(({ requests }) => ({ requests, received: codes }));
    }
    // An answer that needs the person's decision is shown before those that succeeded.
    const unsettled = outcomes.find(({ outcome }) => !SETTLED.has(outcome.kind));
    setArrived(unsettled ?? outcomes[0] ?? null);
    if (unsettled === undefined) clearHash();
  };

  const open = (text: string): ShareError | null => {
    const found = findObserverCode(text);
    if (!found.ok) return found.error;
    const { role: made, code, kind } = found.value;
    const other = roles.find(({ number }) => made.kind === 'registered' && number === made.number);
    if (kind === 'request') follow(withCode(routes.rate(other?.id ?? role.id), code));
    else if (other !== undefined && other.id !== role.id) {
      follow(withCode(routes.observers(other.id), code));
    } else receiveAll(listObserverRatings(text));
    return null;
  };

  const openAddress = useEffectEvent((text: string) => setProblem(open(text)));
  const isReady = hasRun !== null;
  useEffect(() => {
    if (isReady && MAY_HOLD_A_CODE.test(hash)) openAddress(hash);
  }, [hash, isReady]);

  return {
    arrived,
    problem,
    take: (text) => open(text) === null,
    add: (replaces) => {
      if (arrived === null) return;
      const { outcome, answer } = arrived;
      receive(answer, replaces && outcome.kind === 'same-name' ? outcome.earlier : undefined);
      setArrived({ answer, outcome: { kind: 'taken' } });
      clearHash();
    },
    ignore: () => {
      setArrived(null);
      clearHash();
    },
  };
}

/** Outcomes that need no further action. */
const SETTLED: ReadonlySet<TakenIn['kind']> = new Set(['taken', 'repeated']);

/** An anchor on the page ("#content") is no code. */
const MAY_HOLD_A_CODE = /^#(?![a-z-]{1,20}$)./;
