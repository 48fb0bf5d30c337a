import { decodeCode, type KnownAnswers, layoutOf, readResponses, type Role } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { readMarker } from '#platform/answers/saved-marker.ts';
import { endOfDay } from '#platform/today.ts';
import type { AppContext } from '../../shell/app-context.ts';
import { instanceOf } from '../may-hold-answers.ts';

type Context = Pick<AppContext, 'roles' | 'root' | 'queryClient' | 'quizzes' | 'embed'>;

/**
 * The answers in this browser to published roles: each current run, and the newest finished run of
 * every other version. An embed with an instance only sees its own. A role whose file can't be
 * loaded is left out.
 */
export async function loadKnownAnswers(context: Context): Promise<readonly KnownAnswers[]> {
  const found = await Promise.all(context.roles.map(({ id }) => answersTo(id, context)));
  return found.flat();
}

async function answersTo(slug: string, context: Context): Promise<readonly KnownAnswers[]> {
  const instance = instanceOf(context);
  const underWay =
    context.quizzes.answeredVersion(slug) ?? readMarker(slug, instance)?.version ?? null;
  const finished = newestOfEachVersion(finishedRuns(slug, instance));
  finished.delete(underWay ?? 0);
  const known = [
    underWay === null ? null : runUnderWay(await loadRole(slug, underWay, context), context),
    ...(await Promise.all(
      [...finished].map(async ([version, past]) =>
        finishedRun(await loadRole(slug, version, context), past),
      ),
    )),
  ];
  return known.filter((each) => each !== null && each.records.size > 0) as KnownAnswers[];
}

function runUnderWay(role: Role | null, { quizzes }: Context): KnownAnswers | null {
  return role && { role, records: quizzes.of(role).getState().records };
}

function finishedRun(
  role: Role | null,
  { code, date, finishedAt }: PastResult,
): KnownAnswers | null {
  const decoded = decodeCode(code);
  if (role === null || !decoded.ok || decoded.value.kind !== 'answers') return null;
  const responses = readResponses(decoded.value, layoutOf(role));
  if (!responses.ok) return null;
  const answeredAt = finishedAt ?? endOfDay(date);
  const records = [...responses.value].map(([id, value]) => [id, { value, answeredAt }] as const);
  return { role, records: new Map(records) };
}

/** The last run of each version; runs are listed in the order they were finished. */
function newestOfEachVersion(runs: readonly PastResult[]): Map<number, PastResult> {
  return new Map(
    runs.flatMap((past) => {
      const decoded = decodeCode(past.code);
      const isRegistered = decoded.ok && decoded.value.role.kind === 'registered';
      return isRegistered ? [[decoded.value.role.version, past] as const] : [];
    }),
  );
}

/** Finished results are only stored for the site itself, not for embeds. */
function finishedRuns(slug: string, instance: string): readonly PastResult[] {
  return instance === '' ? createAnswerHistory().list(slug) : [];
}

async function loadRole(slug: string, version: number, { root, queryClient }: Context) {
  return queryClient.fetchQuery(roleQuery({ root, slug, version })).catch(() => null);
}
