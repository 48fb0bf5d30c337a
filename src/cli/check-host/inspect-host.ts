import { routes } from '#core';
import type { HeaderSettings } from '../../build/headers/header-table.ts';
import type { Finding } from './finding.ts';
import type { AskHost, HostAnswer } from './host-answer.ts';
import { inspectAddress } from './inspect-address.ts';
import { readSiteFacts, type SiteFacts } from './site-facts.ts';

/** Outcome of inspecting a host: it doesn't serve Role Radar, or a list of findings. */
export type Inspection =
  | { readonly kind: 'status'; readonly status: number; readonly location: string | null }
  | { readonly kind: 'other-site' }
  | { readonly kind: 'inspected'; readonly asked: number; readonly findings: readonly Finding[] };

const MISSING_FILE = '/assets/gone-00000000.js';
const MISSING_PAGE = '/nowhere/at/all/';

/** Requests one URL of every kind and some that don't exist. Rejects without a response. */
export async function inspectHost(site: string, ask: AskHost): Promise<Inspection> {
  const first = await ask('');
  if (first.status !== 200) {
    return { kind: 'status', status: first.status, location: first.headers.get('location') };
  }
  const facts = await readSiteFacts(first.body.toString(), ask);
  if (facts === null) return { kind: 'other-site' };
  const settings: HeaderSettings = {
    siteUrl: site,
    embedHosts: [],
    hashes: { scripts: [], styles: [] },
    published: facts.published,
    hsts: null,
  };
  const findings: Finding[] = [];
  for (const path of facts.addresses) {
    findings.push(...inspectAddress(path, await ask(path.slice(1)), settings));
  }
  findings.push(
    ...(await inspectMissing(ask)),
    ...(await inspectRedirects(site, facts, ask)),
    ...(await inspectPlainHttp(site, ask)),
    ...inspectBuiltFor(site, facts),
  );
  return { kind: 'inspected', asked: facts.addresses.length, findings: withoutImplied(findings) };
}

async function inspectMissing(ask: AskHost): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const path of [MISSING_FILE, MISSING_PAGE]) {
    const answer = await ask(path.slice(1));
    if (answer.status === 200) {
      findings.push({ id: 'page-for-missing', at: path });
      continue;
    }
    const cache = answer.headers.get('cache-control') ?? '';
    if (/immutable|max-age=[1-9]\d{3}/.test(cache)) {
      findings.push({ id: 'missing-kept', at: path, detail: cache });
    }
    if (path === MISSING_PAGE && !isOurNotFound(answer))
      findings.push({ id: 'other-404', at: path });
  }
  return findings;
}

function isOurNotFound({ body }: HostAnswer): boolean {
  return body.toString().includes('data-page="not-found"');
}

async function inspectRedirects(
  site: string,
  { role }: SiteFacts,
  ask: AskHost,
): Promise<readonly Finding[]> {
  const at = routes.role(role).slice(0, -1);
  const slashless = await ask(at.slice(1));
  const findings: Finding[] = [];
  const location = slashless.headers.get('location');
  if (slashless.status < 300 || slashless.status >= 400 || location === null) {
    findings.push({ id: 'no-slash-redirect', at, detail: String(slashless.status) });
  } else if (
    new URL(location, new URL(at.slice(1), site)).href !== new URL(`${at.slice(1)}/`, site).href
  ) {
    findings.push({ id: 'redirects-away', at, detail: location });
  }
  const roles = await ask('roles/');
  if (roles.status === 404) findings.push({ id: 'roles-by-script', at: '/roles/' });
  return findings;
}

async function inspectPlainHttp(site: string, ask: AskHost): Promise<readonly Finding[]> {
  const url = new URL(site);
  // A custom port serves only one protocol.
  if (url.protocol !== 'https:' || url.port !== '') return [];
  url.protocol = 'http:';
  try {
    const { headers } = await ask(url.href);
    const leadsToHttps = headers.get('location')?.startsWith('https:') === true;
    return leadsToHttps ? [] : [{ id: 'plain-http', at: url.href }];
  } catch {
    // No response over plain HTTP is fine.
    return [];
  }
}

function inspectBuiltFor(site: string, { builtFor }: SiteFacts): readonly Finding[] {
  if (builtFor === null) return [{ id: 'no-address', at: '/' }];
  return builtFor === site ? [] : [{ id: 'other-address', at: '/', detail: builtFor }];
}

/** If no page has any of our headers, drops the findings that this implies for each file. */
function withoutImplied(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ id, at }) => id === 'no-headers' && at === '/')) return findings;
  const implied = new Set<Finding['id']>([
    'no-resource-policy',
    'not-shared',
    'no-embedder-policy',
    'no-nosniff',
  ]);
  return findings.filter(({ id }) => !implied.has(id));
}
