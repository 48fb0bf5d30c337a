import { withCode } from '../address/routes.ts';
import { writeCsv } from '../export/to-csv.ts';
import { decodeCode } from '../share/decode-result-code.ts';
import { cleanDetails, encodeCode, encodeScores } from '../share/encode-result-code.ts';
import type { LayoutRole } from '../share/layouts/role-layout.ts';
import { joinCodes } from '../share/split-codes.ts';
import type { ComparedResult } from './score-code.ts';

/** Mail programs and chats tend to cut longer URLs. */
export const LONGEST_COMPARISON_LINK = 2000;

/** Removes the name from a code; answers or scores, date and band stay. */
export function withoutName(code: string): string {
  return withName(code, '');
}

/**
 * Replaces the name in a code by this one, sanitised; an empty name removes it. Text that isn't a
 * code is returned unchanged.
 */
export function withName(code: string, name: string): string {
  const decoded = decodeCode(code);
  if (!decoded.ok) return code;
  return encodeCode({ ...decoded.value, ...cleanDetails({ ...decoded.value, name }) });
}

/**
 * True when two codes hold the same answers or scores for the same role, whatever their other
 * details.
 */
export function isSameResult(one: string, other: string): boolean {
  const [bare, otherBare] = [one, other].map((code) => {
    const decoded = decodeCode(code);
    return decoded.ok ? encodeCode({ ...decoded.value, name: null, date: null, band: null }) : null;
  });
  return bare !== null && bare === otherBare;
}

/**
 * Builds the link of a comparison: the codes without separators after `#`. Null above 2,000
 * characters: a file is used then.
 */
export function comparisonLink(page: string, codes: readonly string[]): string | null {
  const link = withCode(page, joinCodes(codes));
  return link.length > LONGEST_COMPARISON_LINK ? null : link;
}

/** Encodes a result with its scores only, so that the answers can't be recovered. */
export function withoutAnswers(code: string, role: LayoutRole, result: ComparedResult): string {
  const decoded = decodeCode(code);
  if (!decoded.ok || decoded.value.kind === 'scores') return code;
  const { graded, choices, date, band, name } = decoded.value;
  const answered = (answers: readonly unknown[]) =>
    answers.filter((answer) => answer !== null).length;
  return encodeScores({
    role,
    result: {
      competencies: result.competencies.map(({ score }, index) => ({
        assessment: score,
        // The code stores only the totals, so the first competency carries them.
        ratings: index === 0 ? answered(graded) : 0,
        scenarios: index === 0 ? answered(choices) : 0,
      })),
      fit: result.fit,
    },
    date,
    band,
    name,
  });
}

/** Writes codes with their names as text that can be read back. */
export function writeResultList(
  rows: readonly { readonly label: string; readonly code: string }[],
): string {
  return writeCsv([['name', 'code'], ...rows.map(({ label, code }) => [label, code])]);
}
