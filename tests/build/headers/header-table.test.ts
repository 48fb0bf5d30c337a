import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import {
  headersFor,
  kindOf,
  metaPolicy,
  type HeaderSettings,
} from '../../../src/build/headers/header-table.ts';
import { observatoryScore } from './observatory-score.ts';
import { ADDRESSES, DEPLOYED, LOCAL } from './sample-settings.ts';

const PAGES = ADDRESSES.filter((path) => path.endsWith('/') || path.endsWith('.html'));
const MEDIUM = 50;

function directive(path: string, name: string, settings: HeaderSettings = DEPLOYED): string {
  const policy = headersFor(path, settings)['Content-Security-Policy'] ?? '';
  const part = policy.split('; ').find((text) => text === name || text.startsWith(`${name} `));
  return part?.slice(name.length + 1) ?? 'missing';
}

describe('kindOf', () => {
  it.each([
    ['/', 'page'],
    ['/404.html', 'page'],
    ['/roles/ai-engineer/', 'page'],
    ['/roles/ai-engineer/assess/', 'page'],
    ['/r/ai-engineer/full-match/', 'page'],
    ['/nowhere/at/all', 'page'],
    ['/roles/ai-engineer/1.json', 'role'],
    ['/roles/index.json', 'role'],
    ['/embed/', 'embed'],
    ['/embed/ai-engineer/', 'embed'],
    ['/embed/ai-engineer/index.html', 'embed'],
    ['/embed/v1/role-radar.js', 'loader'],
    ['/embed/1.4.2/role-radar.js', 'pinnedLoader'],
    ['/embed-kit/', 'embedKit'],
    ['/assets/a-Ab12.js', 'asset'],
    ['/og/ai-engineer.png', 'shared'],
    ['/favicon.svg', 'file'],
    ['/embed/v1/', 'page'],
    ['/embed/v1/index.html', 'page'],
    ['/embed/x.html', 'page'],
    ['/embed/embed.lock.json', 'file'],
    ['/recovery/page.js', 'recovery'],
    ['/sw.js', 'serviceWorker'],
    ['/swXjs', 'page'],
    ['/manifest.json', 'file'],
    ['/roles/assets/x.html', 'page'],
    ['/r/x/embed/y/', 'page'],
  ])('takes %s for a %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('knows which role files never change again', () => {
    expect(kindOf('/roles/ai-engineer/1.json', DEPLOYED.published)).toBe('publishedRole');
    expect(kindOf('/roles/ai-engineer/2.json', DEPLOYED.published)).toBe('role');
  });
});

describe('headersFor', () => {
  it.each(PAGES)('gives %s an A+ by the rules of the Observatory', (path) => {
    const { score, findings } = observatoryScore(headersFor(path, DEPLOYED));
    expect(score, findings.join('\n')).toBeGreaterThanOrEqual(kindOf(path) === 'embed' ? 120 : 130);
  });

  it.each(PAGES)('leaves %s without findings except those for the whole host', (path) => {
    const { findings } = observatoryScore(headersFor(path, { ...DEPLOYED, hsts: null }));
    expect(findings.filter((line) => line.includes(': -'))).toEqual([
      'Strict-Transport-Security: -20',
    ]);
  });

  it('would lose the A+ without any one of the protections', () => {
    const headers = headersFor('/', DEPLOYED);
    const full = observatoryScore(headers).score;
    const without = (name: string) =>
      observatoryScore(Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)))
        .score;
    for (const name of [
      'Content-Security-Policy',
      'Referrer-Policy',
      'Strict-Transport-Security',
    ]) {
      expect(without(name), name).toBeLessThan(full);
    }
  });

  it.each(PAGES)("leaves Google's CSP evaluator nothing of weight to say about %s", (path) => {
    const policy = headersFor(path, DEPLOYED)['Content-Security-Policy'] ?? '';
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    expect(findings.filter(({ severity }) => severity < MEDIUM)).toEqual([]);
  });

  it.each(ADDRESSES)('allows nothing unsafe on %s', (path) => {
    expect(headersFor(path, DEPLOYED)['Content-Security-Policy']).toMatch(/^default-src 'none'/);
    expect(headersFor(path, DEPLOYED)['Content-Security-Policy']).not.toContain('unsafe');
  });

  it('lets other sites frame the embed and nothing else', () => {
    const framed = ADDRESSES.filter((path) => directive(path, 'frame-ancestors') !== "'none'");
    expect(framed.sort()).toEqual(['/embed/', '/embed/ai-engineer/']);
  });

  it('lets only the hosts that were named, and our own kit, frame the embed', () => {
    const settings = { ...DEPLOYED, embedHosts: ['https://a.example', 'https://b.example'] };
    expect(directive('/embed/ai-engineer/', 'frame-ancestors', settings)).toBe(
      "'self' https://a.example https://b.example",
    );
  });

  it("names the site's own origin in the embed, where WebKit's 'self' matches nothing", () => {
    const settings = { ...DEPLOYED, siteUrl: 'https://radar.example/tools/radar/' };
    for (const name of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src']) {
      expect(directive('/embed/ai-engineer/', name, settings)).toContain(
        "'self' https://radar.example",
      );
    }
  });

  it('asks for https only where the site is served by https', () => {
    const http = { ...DEPLOYED, siteUrl: 'http://intranet.example/' };
    for (const settings of [LOCAL, http]) {
      expect(directive('/', 'upgrade-insecure-requests', settings)).toBe('missing');
    }
    expect(directive('/', 'upgrade-insecure-requests')).toBe('');
  });

  it('binds a host to https only when asked to, and in the words asked for', () => {
    for (const path of ADDRESSES) {
      expect(headersFor(path, { ...DEPLOYED, hsts: null })).not.toHaveProperty(
        'Strict-Transport-Security',
      );
      expect(headersFor(path, DEPLOYED)['Strict-Transport-Security']).toBe(DEPLOYED.hsts);
    }
  });

  it('states an embedder policy where a host page may need one, and on no page of its own', () => {
    const isolated = ADDRESSES.filter(
      (path) => 'Cross-Origin-Embedder-Policy' in headersFor(path, DEPLOYED),
    );
    expect(isolated.map((path) => kindOf(path))).toEqual(['asset', 'asset', 'embed', 'embed']);
    for (const path of ADDRESSES) {
      expect(headersFor(path, DEPLOYED)).not.toHaveProperty('Cross-Origin-Opener-Policy');
    }
  });

  it('names every inline script and style by its hash, and only so', () => {
    expect(directive('/', 'script-src')).toBe("'self' 'sha256-c2NyaXB0'");
    expect(directive('/', 'style-src')).toBe("'self' 'sha256-c3R5bGU='");
  });

  it('gives the clipboard to the page itself, and names nothing that a browser may not know', () => {
    const names = headersFor('/', DEPLOYED)['Permissions-Policy']?.match(/[a-z-]+(?==)/g);
    expect(headersFor('/', DEPLOYED)['Permissions-Policy']).toContain('clipboard-write=(self)');
    // Chromium for Linux doesn't support Web Share, and would log a warning on every page.
    expect(names).not.toContain('web-share');
  });

  it('lets the kit, and only the kit, hold a frame of this site', () => {
    const holders = PAGES.filter((path) => directive(path, 'frame-src') !== "'none'");
    expect(holders).toEqual(['/embed-kit/']);
  });

  it('lets other origins read what is public and static, and no page', () => {
    const readable = ADDRESSES.filter(
      (path) => 'Access-Control-Allow-Origin' in headersFor(path, LOCAL),
    );
    expect(readable.filter((path) => PAGES.includes(path))).toEqual([]);
    expect(readable).toEqual(
      expect.arrayContaining([
        '/assets/index-Ab12.js',
        '/roles/ai-engineer/1.json',
        '/embed/v1/role-radar.js',
      ]),
    );
  });

  it('keeps for ever only what never changes: hashed assets, pinned loaders, published roles', () => {
    const kept = ADDRESSES.filter((path) =>
      headersFor(path, DEPLOYED)['Cache-Control']?.includes('immutable'),
    );
    expect(kept.sort()).toEqual([
      '/assets/index-Ab12.js',
      '/assets/sans-Cd34.woff2',
      '/embed/1.4.2/role-radar.js',
      '/roles/ai-engineer/1.json',
    ]);
  });

  it('asks again for every page and for roles that are drafts', () => {
    for (const path of [...PAGES, '/roles/ai-engineer/2.json', '/roles/index.json']) {
      expect(headersFor(path, DEPLOYED)['Cache-Control'], path).toBe('no-cache');
    }
  });
});

describe('metaPolicy', () => {
  it('says what the header says, without what an element cannot carry', () => {
    const meta = metaPolicy('catalogue', DEPLOYED);
    const policy = /content="([^"]+)"/.exec(meta)?.[1]?.split('; ') ?? [];
    const header = headersFor('/', DEPLOYED)['Content-Security-Policy']?.split('; ') ?? [];
    expect(header.filter((part) => !policy.includes(part))).toEqual([
      "frame-ancestors 'none'",
      'upgrade-insecure-requests',
    ]);
    expect(policy.filter((part) => !header.includes(part))).toEqual([]);
  });

  it('stays out of the embed while the origin is not known', () => {
    expect(metaPolicy('embed', LOCAL)).toBe('');
    expect(metaPolicy('embed', DEPLOYED)).toContain("'self' https://radar.example");
  });
});
