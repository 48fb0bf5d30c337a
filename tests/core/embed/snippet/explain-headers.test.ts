import { describe, expect, it } from 'vitest';
import { explainHeaders } from '../../../../src/core/embed/snippet/explain-headers.ts';

const SITE = 'https://role-radar.example';
const findings = (text: string) =>
  explainHeaders(text, SITE).map(({ finding, directive }) =>
    directive === '' ? finding : `${finding} ${directive}`,
  );
const csp = (policy: string) => findings(`content-security-policy: ${policy}`);

describe('explainHeaders', () => {
  it('finds no header in other text', () => {
    expect(findings('nothing here')).toEqual(['no-headers']);
  });

  it('reports nothing for a page without a policy', () => {
    expect(findings('HTTP/2 200\r\nServer: nginx\r\n')).toEqual(['no-policy']);
  });

  it.each([
    [
      "default-src 'self'",
      ['script-blocked default-src', 'frame-blocked default-src', 'style-blocked default-src'],
    ],
    ["style-src 'self'", ['script-allowed', 'frame-allowed', 'style-blocked style-src']],
    ["style-src 'self' 'unsafe-inline'", ['script-allowed', 'frame-allowed']],
    [
      "style-src 'unsafe-inline' 'nonce-1'",
      ['script-allowed', 'frame-allowed', 'style-blocked style-src'],
    ],
    ["style-src 'self'; style-src-attr 'unsafe-inline'", ['script-allowed', 'frame-allowed']],
    ["style-src-elem 'self'", ['script-allowed', 'frame-allowed']],
    [
      'script-src https://*.example; frame-src role-radar.example:*',
      ['script-allowed', 'frame-allowed'],
    ],
    ['frame-src https://role-radar.example:8443', ['script-allowed', 'frame-blocked frame-src']],
    ['frame-src *.role-radar.example', ['script-allowed', 'frame-blocked frame-src']],
    ['frame-src https://ROLE-RADAR.example/embed/', ['script-allowed', 'frame-allowed']],
    ['frame-src https://*:*', ['script-allowed', 'frame-allowed']],
    [`script-src 'self' ${SITE}; frame-src ${SITE}`, ['script-allowed', 'frame-allowed']],
    ['script-src https:; frame-src *', ['script-allowed', 'frame-allowed']],
    [
      'script-src *.example; frame-src *.radar.example',
      ['script-allowed', 'frame-blocked frame-src'],
    ],
    [
      'script-src role-radar.example; child-src x.example',
      ['script-allowed', 'frame-blocked child-src'],
    ],
    [
      "script-src 'strict-dynamic' 'nonce-1' https:",
      ['script-needs-nonce script-src', 'frame-allowed'],
    ],
    ["img-src 'self'", ['script-allowed', 'frame-allowed']],
    [`script-src http://${SITE.slice(8)}`, ['script-allowed', 'frame-allowed']],
    [`; script-src ${SITE};; script-src 'none';`, ['script-allowed', 'frame-allowed']],
    ['script-src wss://role-radar.example', ['script-blocked script-src', 'frame-allowed']],
    ['script-src /path', ['script-blocked script-src', 'frame-allowed']],
    [`script-src ${SITE}.evil.example`, ['script-blocked script-src', 'frame-allowed']],
  ])('reads the policy %s', (policy, expected) => {
    expect(csp(policy)).toEqual(expected);
  });

  it('holds the page to every policy it has', () => {
    const both = `content-security-policy: frame-src ${SITE}\ncontent-security-policy: frame-src 'none'`;
    expect(findings(both)).toContain('frame-blocked frame-src');
    expect(csp(`frame-src ${SITE}, frame-src 'none'`)).toContain('frame-blocked frame-src');
  });

  it('reports sandboxes, Trusted Types, COEP and the clipboard', () => {
    expect(csp("sandbox allow-scripts; require-trusted-types-for 'script'")).toEqual(
      expect.arrayContaining(['sandbox', 'trusted-types']),
    );
    const others =
      'Cross-Origin-Embedder-Policy: require-corp\nPermissions-Policy: clipboard-write=(self)';
    expect(findings(others)).toEqual(['no-policy', 'coep', 'permissions-clipboard']);
    expect(findings(`Permissions-Policy: clipboard-write=(self "${SITE}")`)).toEqual(['no-policy']);
  });
});
