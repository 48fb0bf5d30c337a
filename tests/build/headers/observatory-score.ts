import type { Headers } from '../../../src/build/headers/header-table.ts';

export type Observation = { readonly score: number; readonly findings: readonly string[] };

const HALF_A_YEAR = 15_768_000;
/** Bonuses only count from this score on. */
const BONUS_FROM = 90;

/**
 * The rules of the Mozilla/MDN Observatory for one response's headers: 100 points, minus penalties,
 * plus bonuses; 100 and more is an A+. Source: the published scoring table,
 * developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. There are no cookies; subresource
 * integrity only earns its bonus with an integrity attribute, which isn't a header: 0.
 */
export function observatoryScore(headers: Headers): Observation {
  const results = [
    policy(headers),
    referrer(headers['Referrer-Policy']),
    framing(headers),
    named('Cross-Origin-Resource-Policy', headers, { 'same-origin': 10, 'same-site': 10 }, 0),
    named('Cross-Origin-Embedder-Policy', headers, { 'require-corp': 10, credentialless: 10 }, 0),
    named('Cross-Origin-Opener-Policy', headers, { 'same-origin': 10 }, 0),
    named('X-Content-Type-Options', headers, { nosniff: 0 }, -5),
    transport(headers['Strict-Transport-Security']),
  ];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const base = 100 + sum(results.map(([, points]) => Math.min(points, 0)));
  const bonus = sum(results.map(([, points]) => Math.max(points, 0)));
  return {
    score: base >= BONUS_FROM ? base + bonus : base,
    findings: results.map(([name, points]) => `${name}: ${points}`),
  };
}

type Scored = readonly [name: string, points: number];

function directives(headers: Headers): ReadonlyMap<string, string> {
  const parts = (headers['Content-Security-Policy'] ?? '').split(';').map((part) => part.trim());
  return new Map(
    parts
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', ...values] = part.split(/\s+/);
        return [name, values.join(' ')] as const;
      }),
  );
}

function policy(headers: Headers): Scored {
  const parts = directives(headers);
  const name = 'Content-Security-Policy';
  if (parts.size === 0) return [name, -25];
  const scripts = parts.get('script-src') ?? parts.get('default-src') ?? '*';
  const styles = parts.get('style-src') ?? parts.get('default-src') ?? '*';
  const objects = parts.get('object-src') ?? parts.get('default-src') ?? '*';
  if (/unsafe-inline|data:|(?:^|\s)(?:\*|https?:)(?:\s|$)/.test(`${scripts} ${objects}`))
    return [name, -20];
  if (scripts.includes('unsafe-eval')) return [name, -10];
  if (/\bhttp:/.test([...parts.values()].join(' '))) return [name, -20];
  if (styles.includes('unsafe-inline')) return [name, 0];
  return [name, parts.get('default-src') === "'none'" ? 10 : 5];
}

function referrer(value: string | undefined): Scored {
  const name = 'Referrer-Policy';
  if (value === undefined) return [name, 0];
  const isPrivate =
    /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value);
  return [name, isPrivate ? 5 : -5];
}

function framing(headers: Headers): Scored {
  const ancestors = directives(headers).get('frame-ancestors');
  if (ancestors !== undefined) return ['frame-ancestors', 5];
  return ['frame-ancestors', headers['X-Frame-Options'] === undefined ? -20 : 0];
}

function named(
  name: string,
  headers: Headers,
  points: Readonly<Record<string, number>>,
  otherwise: number,
): Scored {
  return [name, points[headers[name] ?? ''] ?? otherwise];
}

function transport(value: string | undefined): Scored {
  const name = 'Strict-Transport-Security';
  if (value === undefined) return [name, -20];
  const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
  if (seconds < HALF_A_YEAR) return [name, -10];
  return [name, value.includes('preload') ? 5 : 0];
}
