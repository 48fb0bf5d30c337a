import { parseHostPattern } from '#core';

/** Build-time settings of a deployment. */
export type Settings = {
  /** Absolute URL of the site with a trailing slash, or null: absolute URLs are then omitted. */
  readonly siteUrl: string | null;
  /**
   * Origins that may frame `/embed/`, or all subdomains of one (`https://*.acme.example`); empty
   * means any.
   */
  readonly embedHosts: readonly string[];
  /** Value of `Strict-Transport-Security`, or null: it is only sent on request. */
  readonly hsts: string | null;
  /** Which earlier builds keep their assets beside this one's; null for none. */
  readonly keepBuilds: KeptBuilds | null;
  /** Whether to write compressed copies of text files. */
  readonly isPrecompressed: boolean;
  /** Whether people can install the site and use it offline. */
  readonly isOfflineAllowed: boolean;
};

/** This many previous builds, or all that were replaced within this many days. */
export type KeptBuilds = { readonly count: number } | { readonly days: number };

/**
 * Reads SITE_URL, EMBED_HOSTS, HSTS, KEEP_BUILDS, PRECOMPRESS and OFFLINE; throws with the reason
 * when one is invalid.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const site = env['SITE_URL']?.trim() ?? '';
  const hosts = (env['EMBED_HOSTS'] ?? '').split(/[\s,]+/).filter((host) => host !== '');
  const siteUrl = site === '' ? null : siteAddress(checked('SITE_URL', site));
  return {
    siteUrl,
    embedHosts: hosts.map(checkedHost),
    hsts: readHsts(env['HSTS']?.trim() ?? '', siteUrl),
    keepBuilds: readKeepBuilds(env['KEEP_BUILDS']?.trim() ?? ''),
    isPrecompressed: readSwitch('PRECOMPRESS', env['PRECOMPRESS']?.trim() ?? ''),
    isOfflineAllowed: readSwitch('OFFLINE', env['OFFLINE']?.trim() || '1'),
  };
}

function checkedHost(text: string): string {
  const pattern = parseHostPattern(text);
  if (pattern === null) {
    throw new Error(
      `EMBED_HOSTS: "${text}" is neither an address like https://careers.example nor all below one like https://*.careers.example`,
    );
  }
  return pattern;
}

function checked(name: string, text: string): URL {
  if (!URL.canParse(text))
    throw new Error(`${name}: "${text}" is not an address like https://careers.example`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`${name}: "${text}" must begin with https:// or http://`);
  }
  return url;
}

/** A folder URL: without a query, and with a trailing slash. */
function siteAddress({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')}/`;
}

/** Validates the value of the header (RFC 6797, section 6.1). */
function readHsts(text: string, siteUrl: string | null): string | null {
  if (text === '') return null;
  if (!/^max-age=\d+(?:; *includeSubDomains)?(?:; *preload)?$/i.test(text)) {
    throw new Error(`HSTS: "${text}" is not a value like "max-age=31536000; includeSubDomains"`);
  }
  if (siteUrl?.startsWith('https:') !== true) {
    throw new Error('HSTS: only a site whose SITE_URL begins with https:// can ask for https');
  }
  return text;
}

function readSwitch(name: string, text: string): boolean {
  if (text === '1') return true;
  if (text === '' || text === '0') return false;
  throw new Error(`${name}: "${text}" is neither 1 nor 0`);
}

/** Parses "2" (builds) or "7d" (days); "0" counts as unset. */
function readKeepBuilds(text: string): KeptBuilds | null {
  if (text === '' || text === '0') return null;
  const [, digits = '', unit] = /^(\d{1,3})(d?)$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === '' || number === 0) {
    throw new Error(
      `KEEP_BUILDS: "${text}" is neither a number of builds like "2" nor a number of days like "7d"`,
    );
  }
  return unit === 'd' ? { days: number } : { count: number };
}
