/** What a deployment may say at build time. */
export type Settings = {
  /** Absolute address of the site with a trailing slash, or null: then absolute addresses are left out. */
  readonly siteUrl: string | null;
  /** Origins that may frame `/embed/`; empty means any. */
  readonly embedHosts: readonly string[];
};

/** Reads SITE_URL and EMBED_HOSTS; throws with the reason when one is not what it must be. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const site = env['SITE_URL']?.trim() ?? '';
  const hosts = (env['EMBED_HOSTS'] ?? '').split(/[\s,]+/).filter((host) => host !== '');
  return {
    siteUrl: site === '' ? null : `${checked('SITE_URL', site).href.replace(/\/$/, '')}/`,
    embedHosts: hosts.map((host) => checked('EMBED_HOSTS', host).origin),
  };
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
