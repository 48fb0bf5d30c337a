import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeCode,
  findCode,
  findObserverCode,
  layoutOf,
  readResponses,
  type ShareError,
} from '#core';
import type { AnyContent } from '#core/share/decode-result-code.ts';
import { readGoldenCorpus, runningHashes } from '#tests/golden/golden-corpus.ts';

/**
 * Links as issued, with their content. Each must decode to the same for ever; `golden-corpus.ts`
 * explains how to add lines.
 */
type GoldenLink = {
  readonly url: string;
  readonly decoded: AnyContent;
  /** Answers by item id; null for scores-only links and external roles. */
  readonly responses: Readonly<Record<string, number | 'idk'>> | null;
};

const { lines, locked } = readGoldenCorpus('links/v1.jsonl');
const links = lines.map((line) => JSON.parse(line) as GoldenLink);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function layoutOfVersion(version: number) {
  const file = new URL(`../../../public/roles/ai-engineer/${version}.json`, import.meta.url);
  return layoutOf(
    JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Parameters<typeof layoutOf>[0],
  );
}

function codeOf(url: string): string {
  return url.slice(url.indexOf('#') + 1);
}

const NO_RESULTS: readonly ShareError['code'][] = ['observer-ratings', 'rating-request'];

/** True for a valid code of any kind. */
function isWhole(code: string): boolean {
  const decoded = decodeCode(code);
  return decoded.ok || NO_RESULTS.includes(decoded.error.code);
}

describe('the golden links', () => {
  it('only grow, with every line unchanged and in place', () => {
    expect(locked.count).toBeGreaterThanOrEqual(36);
    expect(locked.running).toHaveLength(locked.count);
    expect(runningHashes(lines)).toEqual(locked.running);
  });

  it('cover every layout and every detail', () => {
    const some = (holds: (decoded: AnyContent) => boolean) =>
      links.some(({ decoded }) => holds(decoded));
    expect(some(({ kind }) => kind === 'answers')).toBe(true);
    expect(some(({ kind }) => kind === 'scores')).toBe(true);
    expect(some(({ kind }) => kind === 'ratings')).toBe(true);
    expect(some(({ kind }) => kind === 'request')).toBe(true);
    expect(some(({ role }) => role.kind === 'external')).toBe(true);
    expect(some(({ date, band, name }) => date !== null && band !== null && name !== null)).toBe(
      true,
    );
  });

  it.each(links)('$url says what it always said', ({ url, decoded, responses }) => {
    const code = codeOf(url);
    const isResult = decoded.kind === 'answers' || decoded.kind === 'scores';
    const found = isResult ? findCode(url) : findObserverCode(url);
    expect(found).toEqual({ ok: true, value: { ...decoded, code } });
    expect(encodeCode(decoded)).toBe(code);
    if (responses === null) return;
    if (decoded.kind !== 'answers' || decoded.role.kind !== 'registered') throw new Error(url);
    expect(decoded.role.number).toBe(1);
    expect(readResponses(decoded, layoutOfVersion(decoded.role.version))).toEqual({
      ok: true,
      value: new Map(Object.entries(responses)),
    });
  });

  it('never decode to something else with one character changed, two swapped or the end cut', () => {
    let tried = 0;
    const refuse = (text: string, code: string) => {
      tried += 1;
      if (text !== code && isWhole(text))
        expect(findObserverCode(text)).toMatchObject({ value: { code } });
    };
    for (const { url } of links) {
      const code = codeOf(url);
      for (let at = 0; at < code.length; at += 1) {
        for (const symbol of ALPHABET) {
          const changed = code.slice(0, at) + symbol + code.slice(at + 1);
          if (changed !== code) expect(isWhole(changed)).toBe(false);
          tried += 1;
        }
        refuse(
          code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2),
          code,
        );
        expect(isWhole(code.slice(0, at))).toBe(false);
      }
    }
    expect(tried).toBeGreaterThan(links.length * 1000);
  });
});
