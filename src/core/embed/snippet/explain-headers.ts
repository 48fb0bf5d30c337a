import { matchesHost } from '../messages/host-pattern.ts';

export type HeaderFinding =
  | 'no-headers'
  | 'no-policy'
  | 'script-allowed'
  | 'script-blocked'
  | 'script-needs-nonce'
  | 'frame-allowed'
  | 'frame-blocked'
  | 'style-blocked'
  | 'sandbox'
  | 'coep'
  | 'permissions-clipboard'
  | 'trusted-types';

/** One effect of a host's headers on an embed. */
export type HeaderExplanation = {
  readonly finding: HeaderFinding;
  /** True when the host must change something before the embed works. */
  readonly mustChange: boolean;
  /** The directive that applies; '' if none does. */
  readonly directive: string;
};

type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * Explains what headers, pasted from a browser or from `curl -I`, mean for an embed of `site` (its
 * origin). If there are several policies, each one must allow the embed.
 */
export function explainHeaders(text: string, site: string): readonly HeaderExplanation[] {
  const pairs = [...text.matchAll(/^[ \t]*([a-z][a-z-]*)[ \t]*:(.*)$/gim)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const,
  );
  if (pairs.length === 0) return [explain('no-headers')];
  const policies = pairs
    .filter(([name]) => name === 'content-security-policy')
    .flatMap(([, value]) => value.split(','))
    .map(parsePolicy);
  return [
    ...(policies.length === 0 ? [explain('no-policy')] : explainPolicies(policies, site)),
    ...pairs.flatMap(([name, value]) => explainOther(name, value, site)),
  ];
}

function explain(finding: HeaderFinding, mustChange = false, directive = ''): HeaderExplanation {
  return { finding, mustChange, directive };
}

function explainPolicies(policies: readonly Policy[], site: string): readonly HeaderExplanation[] {
  const scripts = policies.map((policy) => {
    const [directive, sources] = inForce(policy, ['script-src-elem', 'script-src', 'default-src']);
    if (sources === null || allows(sources, site)) return explain('script-allowed');
    // With 'strict-dynamic', host sources are ignored; a nonce or an already trusted script is
    // needed.
    const strict = sources.includes("'strict-dynamic'");
    return explain(strict ? 'script-needs-nonce' : 'script-blocked', true, directive);
  });
  const frames = policies.map((policy) => {
    const [directive, sources] = inForce(policy, ['frame-src', 'child-src', 'default-src']);
    const isFine = sources === null || allows(sources, site);
    return isFine ? explain('frame-allowed') : explain('frame-blocked', true, directive);
  });
  const styles = policies.flatMap((policy) => {
    const [directive, sources] = inForce(policy, ['style-src-attr', 'style-src', 'default-src']);
    return sources === null || allowsAttributes(sources)
      ? []
      : [explain('style-blocked', true, directive)];
  });
  return [
    ...worstOf(scripts),
    ...worstOf(frames),
    ...styles.slice(0, 1),
    ...(policies.some((policy) => policy.has('sandbox')) ? [explain('sandbox', true)] : []),
    ...(policies.some((policy) => policy.has('require-trusted-types-for'))
      ? [explain('trusted-types')]
      : []),
  ];
}

function worstOf(each: readonly HeaderExplanation[]): readonly HeaderExplanation[] {
  const problems = each.filter(({ mustChange }) => mustChange);
  return problems.length > 0 ? problems : each.slice(0, 1);
}

function explainOther(name: string, value: string, site: string): readonly HeaderExplanation[] {
  if (name === 'cross-origin-embedder-policy' && !/unsafe-none/.test(value))
    return [explain('coep')];
  const clipboard = /clipboard-write=(\([^)]*\)|\*|[a-z]+)/.exec(value)?.[1];
  const isOpen = clipboard === undefined || clipboard === '*' || clipboard.includes(site);
  return name === 'permissions-policy' && !isOpen ? [explain('permissions-clipboard')] : [];
}

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  const policy = new Map<string, readonly string[]>();
  for (const [name = '', ...sources] of directives) {
    // The first directive of a name applies, as in browsers.
    const key = name.toLowerCase();
    if (key !== '' && !policy.has(key))
      policy.set(
        key,
        sources.map((each) => each.toLowerCase()),
      );
  }
  return policy;
}

function inForce(
  policy: Policy,
  names: readonly string[],
): readonly [directive: string, sources: readonly string[] | null] {
  for (const name of names) {
    const sources = policy.get(name);
    if (sources !== undefined) return [name, sources];
  }
  return ['', null];
}

/**
 * True when `style` attributes are allowed; a hash or nonce in the list disables `unsafe-inline`.
 */
function allowsAttributes(sources: readonly string[]): boolean {
  const isStrict = sources.some((source) => /^'(?:nonce|sha\d+)-/.test(source));
  return sources.includes("'unsafe-inline'") && !isStrict;
}

/** True when a source list allows this origin. */
function allows(sources: readonly string[], site: string): boolean {
  if (sources.includes("'strict-dynamic'")) return false;
  const protocol = /^[a-z]+:/.exec(site)?.[0];
  return sources.some((source) => {
    if (source === '*') return true;
    if (/^[a-z]+:$/.test(source)) return source === protocol;
    const [, scheme = protocol, name = ''] = /^(?:([a-z]+:)\/\/)?([^/]+)/.exec(source) ?? [];
    // A source allowed over http is also allowed over https.
    if (scheme !== protocol && !(scheme === 'http:' && protocol === 'https:')) return false;
    const host = name.replace(/:(?:\*|443|80)$/, '');
    const own = name.endsWith(':*') ? site.replace(/:\d+$/, '') : site;
    return host === '*' || matchesHost(`${protocol}//${host}`, own);
  });
}
