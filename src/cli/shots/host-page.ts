import type { Fault } from '../server/static-server.ts';

/** Path of the careers page, served by the site's server. */
export const HOST = '/host.html';

/** A careers page with an embedded assessment, as described in `docs/embedding.md`. */
export function hostPage(path: string): Fault | undefined {
  if (path !== HOST) return undefined;
  return {
    type: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': "script-src 'self'; frame-src *" },
    body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
      <title>Careers</title><style>:root{color-scheme:light dark}
      body{font:17px/1.6 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem}</style>
      <main><h1>AI Engineer, Lisbon</h1><p>See where you stand before you apply.</p>
      <script async src="/embed/v1/role-radar.js"></script>
      <role-radar profile="ai-engineer" result="scores" style="display:block;min-height:420px"></role-radar>
      <p>We answer within a week.</p></main></html>`,
  };
}
