import type { Responses } from '../../quiz/responses.ts';
import type { BandId, Role } from '../../role/role.ts';
import { shortHash } from '../../role/draft-role.ts';
import { bandOf } from '../../scoring/judge-score.ts';
import { scoreResponses } from '../../scoring/score-responses.ts';
import type { DecodedCode } from '../../share/decode-result-code.ts';
import { judgeSharedScores } from '../../share/judge-shared-scores.ts';
import { readResponses, readSharedScores } from '../../share/read-responses.ts';
import { layoutOf } from '../../share/layouts/role-layout.ts';
import { readCodes } from '../../share/split-codes.ts';
import { carriedTo } from './move-of-scores.ts';

/** One result under two versions of a role, in points. */
export type LinkMove = {
  /** Position among the links in the text, from 1. */
  readonly number: number;
  readonly name: string | null;
  /** Fit and its band; null if there is no fit. */
  readonly before: FitAndBand | null;
  readonly after: FitAndBand | null;
  /** Change of score (after minus before) by competency id, for competencies with both scores. */
  readonly competencies: ReadonlyMap<string, number>;
};

type FitAndBand = { readonly score: number; readonly band: BandId };

/**
 * Why a link can't show the effect of an edit. `scores-only`: without answers, a change of the
 * competencies can't be applied.
 */
export type LinkMoveProblem = {
  readonly number: number;
  readonly kind: 'unreadable' | 'other-role' | 'scores-only';
};

export type MoveOfLinks = {
  readonly moves: readonly LinkMove[];
  readonly problems: readonly LinkMoveProblem[];
  /** Number of further links, which were not read. */
  readonly unread: number;
};

/** More links than this take too long to wait for. */
const MAX_LINKS = 200;

/**
 * Shows how results of links made with the earlier version change in the later one. Links of other
 * roles or versions are reported separately. `hashes` are those of the earlier file's drafts, which
 * their links contain. Reads at most 200.
 */
export function moveOfLinks(
  before: Role,
  after: Role,
  text: string,
  hashes: readonly string[] = [],
): MoveOfLinks {
  const moves: LinkMove[] = [];
  const problems: LinkMoveProblem[] = [];
  const { found, doubtful } = readCodes(text);
  const codes = found.length === 0 && doubtful !== null ? [doubtful] : found;
  for (const [index, code] of codes.slice(0, MAX_LINKS).entries()) {
    const number = index + 1;
    if (!code.ok) {
      problems.push({ number, kind: 'unreadable' });
      continue;
    }
    const scored = scoreLink(before, after, code.value, hashes);
    if (typeof scored === 'string') problems.push({ number, kind: scored });
    else moves.push({ number, name: code.value.name, ...scored });
  }
  return { moves, problems, unread: Math.max(0, codes.length - MAX_LINKS) };
}

type ScoredLink = Omit<LinkMove, 'number' | 'name'>;

function scoreLink(
  before: Role,
  after: Role,
  decoded: DecodedCode,
  hashes: readonly string[],
): ScoredLink | LinkMoveProblem['kind'] {
  const layout = layoutOf(before, hashNamed(decoded, hashes));
  if (decoded.kind === 'answers') {
    const responses = readResponses(decoded, layout);
    return responses.ok ? scoreBoth(before, after, responses.value) : 'other-role';
  }
  if (!readSharedScores(decoded, layout).ok) return 'other-role';
  const idsOf = ({ competencies }: Role) => competencies.map(({ id }) => id).join(' ');
  if (idsOf(before) !== idsOf(after)) return 'scores-only';
  return {
    before: withBand(judgeSharedScores(before, decoded).fit, before),
    after: withBand(judgeSharedScores(after, decoded).fit, after),
    competencies: new Map(),
  };
}

/** The one of these hashes that the code contains; undefined for a published role. */
function hashNamed({ role }: DecodedCode, hashes: readonly string[]): string | undefined {
  if (role.kind !== 'external') return undefined;
  return hashes.find((each) => shortHash(each) === role.hash);
}

function scoreBoth(before: Role, after: Role, responses: Responses): ScoredLink {
  const one = scoreResponses(before, responses);
  const other = scoreResponses(after, carriedTo(before, after, responses));
  const later = new Map(other.competencies.map(({ id, assessment }) => [id, assessment]));
  return {
    before: withBand(one.fit, before),
    after: withBand(other.fit, after),
    competencies: new Map(
      one.competencies.flatMap(({ id, assessment }) => {
        const now = later.get(id) ?? null;
        return assessment === null || now === null ? [] : [[id, now.score - assessment.score]];
      }),
    ),
  };
}

function withBand(fit: { readonly score: number } | null, { bands }: Role): FitAndBand | null {
  return fit && { score: fit.score, band: bandOf(fit.score, bands) };
}
