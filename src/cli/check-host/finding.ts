/** A finding about a host, with the URL where it occurs. */
export type Finding = {
  readonly id: FindingId;
  /** Path from the site's root with a leading slash, or an absolute URL. */
  readonly at: string;
  /** Additional information for the message; '' without any. */
  readonly detail?: string;
};

/**
 * Severity for users: something is broken; it works with less protection or speed than possible; or
 * it is merely worth knowing.
 */
export type Severity = 'broken' | 'weak' | 'note';

type FindingText = {
  readonly severity: Severity;
  /** One or two sentences: the problem, its effect, and the fix. */
  readonly say: (detail: string) => string;
};

export type FindingId = keyof typeof FINDINGS;

/** Messages of all findings; URLs are printed separately. */
export const FINDINGS = {
  'not-there': {
    severity: 'broken',
    say: (status) =>
      `The host answers ${status} for a file of the build. Was the whole folder copied?`,
  },
  'page-for-missing': {
    severity: 'broken',
    say: () =>
      'The host answers 200 for an address that doesn’t exist. A part that is missing after a deploy then arrives as a page, and the app can’t tell. Remove the rewrite rule (“single-page app”, try_files … /index.html): every address has a page of its own.',
  },
  'other-404': {
    severity: 'weak',
    say: () =>
      'An unknown address gets the host’s own error page. Name 404.html as the page for missing addresses: it repairs links that mail programs and people have changed.',
  },
  'missing-kept': {
    severity: 'weak',
    say: (value) =>
      `A missing file is answered with Cache-Control: ${value}. Browsers may then treat the file as missing after it has been added.`,
  },
  'wrong-type': {
    severity: 'broken',
    say: (detail) =>
      `Content-Type is ${detail}. Browsers run no script and use no style of another type, since nosniff forbids guessing.`,
  },
  'no-charset': {
    severity: 'weak',
    say: () => 'Content-Type names no charset. Add charset=utf-8 for pages.',
  },
  'no-headers': {
    severity: 'weak',
    say: () =>
      'The host sends none of the build’s headers. The site works; it is not protected from being framed, and sandboxed frames (WordPress), pinned loaders and careers pages with an embedder policy don’t get it. docs/hosting.md says which file of the build your host reads.',
  },
  'no-policy': {
    severity: 'weak',
    say: () => 'Content-Security-Policy is missing, so nothing limits what could run in the page.',
  },
  'weak-policy': {
    severity: 'weak',
    say: (directive) => `The content policy lacks “${directive}”, which the build’s has.`,
  },
  'stale-policy': {
    severity: 'broken',
    say: () =>
      'The content policy doesn’t know the scripts and styles of this page: it is that of another build. Reload the server’s configuration with the headers of this build.',
  },
  'frame-blocked': {
    severity: 'broken',
    say: (value) =>
      `Careers pages can’t frame the assessment: the host sends ${value}. Leave it out for /embed/, or send the build’s policy there.`,
  },
  'framed-by-anyone': {
    severity: 'weak',
    say: () =>
      "Other sites may put this page into a frame, which is meant for /embed/ only. The policy needs frame-ancestors 'none'.",
  },
  'not-shared': {
    severity: 'weak',
    say: () =>
      'Access-Control-Allow-Origin is missing. A frame in a sandbox (WordPress), a loader with a checksum and a careers page with an embedder policy can’t load it.',
  },
  'kept-from-others': {
    severity: 'broken',
    say: (value) =>
      `Cross-Origin-Resource-Policy is ${value}, so careers pages can’t load it. It must be cross-origin here. Header rules that don’t know the site’s path end like this: build with SITE_URL.`,
  },
  'no-resource-policy': {
    severity: 'weak',
    say: (wanted) => `Cross-Origin-Resource-Policy is missing; the build says ${wanted}.`,
  },
  'no-embedder-policy': {
    severity: 'weak',
    say: () =>
      'Cross-Origin-Embedder-Policy is missing. A careers page that has one shows an empty frame.',
  },
  'no-nosniff': {
    severity: 'weak',
    say: () => 'X-Content-Type-Options: nosniff is missing, so browsers guess what a file is.',
  },
  'tells-referrer': {
    severity: 'weak',
    say: (value) =>
      `Referrer-Policy is ${value}; the build says no-referrer, so that no other site learns where a visitor was.`,
  },
  'no-permissions': {
    severity: 'weak',
    say: () => 'Permissions-Policy is missing; the build turns off what the site never uses.',
  },
  'page-kept': {
    severity: 'broken',
    say: (value) =>
      `Cache-Control is ${value}. After a deploy browsers keep the old page, and its parts may be gone. It must be no-cache here.`,
  },
  'not-kept': {
    severity: 'weak',
    say: (value) =>
      `Cache-Control is ${value}, though the file under this name never changes. With max-age=31536000, immutable nobody loads it twice.`,
  },
  'no-validator': {
    severity: 'weak',
    say: () =>
      'There is neither ETag nor Last-Modified, so a page is sent whole each time it is opened.',
  },
  'not-compressed': {
    severity: 'weak',
    say: (bytes) =>
      `It is not compressed (${bytes} bytes). Turn on gzip or brotli for scripts, styles and data as well as for HTML.`,
  },
  'no-slash-redirect': {
    severity: 'broken',
    say: (status) =>
      `An address without its last slash is answered with ${status}. It must lead to the address with the slash: the page’s relative links start from there.`,
  },
  'redirects-away': {
    severity: 'broken',
    say: (location) =>
      `An address without its last slash leads to ${location}, which is a different address. Behind a proxy the server must know its public name, port and path.`,
  },
  'roles-by-script': {
    severity: 'note',
    say: () =>
      '/roles/ is left to the script of the page for missing addresses. The build’s own configuration redirects it at once.',
  },
  'plain-http': {
    severity: 'weak',
    say: () =>
      'http:// doesn’t lead to https://, so a connection to a typed address isn’t encrypted.',
  },
  'other-address': {
    severity: 'broken',
    say: (built) =>
      `The build was made for ${built}. Its previews, frames for WordPress and header rules point there: build with SITE_URL set to the address at which people find it.`,
  },
  'no-address': {
    severity: 'note',
    say: () =>
      'The build was made without SITE_URL: links have no preview pictures, and WordPress finds no frame.',
  },
} as const satisfies Readonly<Record<string, FindingText>>;

/** The severity of a finding for the host's administrator. */
export function severityOf(id: FindingId): Severity {
  return FINDINGS[id].severity;
}
