import { useMemo, useState } from 'react';
import {
  absoluteHref,
  type DecodedRequest,
  encodeRatings,
  layoutOf,
  type ObserverRating,
  readAsked,
  type Role,
  routes,
  type ShareError,
  withCode,
} from '#core';
import { RateWork } from '#features/rate-work/rate-work.tsx';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import { useMessages } from '#i18n/messages.ts';
import { readAutoAdvance, writeAutoAdvance } from '#platform/auto-advance-setting.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { createRatingsDraftStorage } from '#platform/notes/ratings-draft-storage.ts';
import { today } from '#platform/today.ts';
import { useOpenCode } from '../open-files/use-open-text.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { useRoleOfCode } from './use-role-of-code.ts';
import { useSendOptions } from './use-send-options.tsx';

type Props = {
  /** The role in the address. */
  readonly slug: string;
  readonly request: DecodedRequest;
};

/** A request that was opened: the observer rates, and gets a link to send back. */
export function AnswerRequest({ slug, request }: Props) {
  const { found, retry } = useRoleOfCode(request.role);
  if (found === undefined) return <LoadingScreen />;
  if (!found.ok) return <RequestProblem slug={slug} error={found.error} onReload={retry} />;
  const role = found.value;
  const layout = layoutOf(
    role,
    request.role.kind === 'external' ? request.role.hash : role.draft?.hash,
  );
  const asked = readAsked(request, layout);
  if (!asked.ok) return <RequestProblem slug={slug} error={asked.error} onReload={retry} />;
  return <Rating role={role} request={request} asked={asked.value} layout={layout} />;
}

type RequestProblemProps = {
  readonly slug: string;
  readonly error: ShareError;
  readonly onReload: () => void;
};

/** Why a request can't be opened, and what to do next. */
export function RequestProblem({ slug, error, onReload }: RequestProblemProps) {
  const openCode = useOpenCode();
  return <LinkProblem error={error} slug={slug} onOpen={openCode} onReload={onReload} />;
}

type RatingProps = {
  readonly role: Role;
  readonly request: DecodedRequest;
  readonly asked: readonly string[];
  readonly layout: ReturnType<typeof layoutOf>;
};

function Rating({ role, request, asked, layout }: RatingProps) {
  const { site } = useAppContext();
  const { send } = useMessages('rate-work');
  const { tag, code, name } = request;
  const drafts = useMemo(() => createRatingsDraftStorage(), []);
  const key = useMemo(() => ({ slug: role.id, tag }), [role.id, tag]);
  const [ratings, setRatings] = useState<ReadonlyMap<string, ObserverRating>>(
    () => drafts.read(key, code)?.ratings ?? new Map(),
  );
  const [isSaved, setIsSaved] = useState(true);
  const [autoAdvance, setAutoAdvance] = useState(() => readAutoAdvance());
  const renderSendOptions = useSendOptions({
    subject: send.mailSubject,
    leaves: send.mailLeaves,
  });
  const day = today();
  return (
    <RateWork
      role={role}
      asked={asked}
      name={name}
      tag={formatTag(tag)}
      ratings={ratings}
      onRate={(indicator, rating) => {
        const next = new Map(ratings).set(indicator, rating);
        setRatings(next);
        setIsSaved(drafts.write(key, { request: code, ratings: next }));
      }}
      onClear={() => {
        setRatings(new Map());
        return drafts.clear(key);
      }}
      isSaved={isSaved}
      autoAdvance={autoAdvance}
      onAutoAdvanceChange={(on) => {
        setAutoAdvance(on);
        writeAutoAdvance(on);
      }}
      today={day}
      linkOf={(own) => {
        const answer = encodeRatings({ role: layout, ratings, tag, date: day, name: own });
        return absoluteHref(site, withCode(routes.observers(role.id), answer));
      }}
      onCopy={async (text) => (await copyText(text)) === 'copied'}
      renderSendOptions={(link) => renderSendOptions(link, send.mailBody(link))}
    />
  );
}

/** Formats a request's tag for people: four digits and letters. */
export function formatTag(tag: number): string {
  return tag.toString(16).toUpperCase().padStart(4, '0');
}
