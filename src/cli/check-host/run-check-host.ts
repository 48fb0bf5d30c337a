import { explainHeaders } from '#core';
import { pluralIn } from '#i18n/plural.ts';
import { loadMessages, messagesOf } from '#i18n/load-messages.ts';
import { SOURCE_LOCALE } from '#i18n/locales.ts';
import { type NoStart, printUsage, readArguments, wrongArguments } from '../read-arguments.ts';
import { type Finding, FINDINGS, type Severity, severityOf } from './finding.ts';
import { type AskHost, networkError } from './host-answer.ts';
import { inspectHost } from './inspect-host.ts';

const USAGE = `Usage: npm run check:host -- <address of the site> [--careers-page <address>]

Checks what a live host sends, and says what is missing: types of files, headers for
each kind of address, 404, caching, compression, redirects, the path of the site. With
--careers-page it also says whether that page's own headers allow the assessment.

Exit code 0: nothing is missing; 1: something is; 2: the site could not be reached.
`;

/** The program's environment. */
export type CheckEnvironment = {
  /** Creates the client for a site. */
  readonly ask: (site: string) => AskHost;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
};

const plural = pluralIn('en');
const HEADINGS: Readonly<Record<Severity, string>> = {
  broken: 'Does not work',
  weak: 'Works, with less protection or more waiting than it could',
  note: 'Good to know',
};

/** `npm run check:host`. Resolves to the exit code. */
export async function checkHost(
  args: readonly string[],
  { ask, print, warn }: CheckEnvironment,
): Promise<number> {
  const options = readOptions(args);
  if ('kind' in options) return printUsage(USAGE, options, { print, warn });
  const { site, careersPage } = options;
  try {
    const inspection = await inspectHost(site, ask(site));
    if (inspection.kind === 'status') {
      const { status, location } = inspection;
      warn(
        location === null
          ? `${site} answers ${status}.\n`
          : `${site} leads to ${new URL(location, site).href}: check that address.\n`,
      );
      return 2;
    }
    if (inspection.kind === 'other-site') {
      warn(`What answers at ${site} is not the first page of Role Radar.\n`);
      return 2;
    }
    const { asked, findings } = inspection;
    print(report(site, asked, findings));
    const isBlocked =
      careersPage !== null && (await explainCareersPage(careersPage, site, ask, print));
    return isBlocked || findings.some(({ id }) => severityOf(id) !== 'note') ? 1 : 0;
  } catch (error) {
    warn(`No answer: ${networkError(error)}.\n`);
    return 2;
  }
}

type Options = { readonly site: string; readonly careersPage: string | null };

function readOptions(args: readonly string[]): Options | NoStart {
  const read = readArguments(args, { 'careers-page': { type: 'string' } });
  if (read.kind !== 'arguments') return read;
  const [given, ...more] = read.positionals;
  const careersPage = read.values['careers-page'] ?? null;
  for (const address of [given, ...(careersPage === null ? [] : [careersPage])]) {
    if (address === undefined || more.length > 0 || !isWebAddress(address)) {
      return wrongArguments('Give the address of a site that begins with https:// or http://.');
    }
  }
  const { origin, pathname } = new URL(given ?? '');
  return { site: `${origin}${pathname.replace(/\/*$/, '')}/`, careersPage };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function report(site: string, asked: number, findings: readonly Finding[]): string {
  const head = `${site}: ${plural(asked, { one: '# address', other: '# addresses' })} looked at.`;
  if (findings.length === 0) return `${head}\nNothing is missing.\n`;
  const parts = (['broken', 'weak', 'note'] as const).flatMap((severity) => {
    const groups = grouped(findings.filter(({ id }) => severityOf(id) === severity));
    return groups.length === 0 ? [] : [`\n${HEADINGS[severity]}\n`, ...groups];
  });
  return `${[head, ...parts].join('\n')}\n`;
}

/** Combines equal findings at several URLs. */
function grouped(findings: readonly Finding[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { id, at, detail = '' } of findings) {
    const text = FINDINGS[id].say(detail);
    groups.set(text, [...(groups.get(text) ?? []), at]);
  }
  return [...groups].map(([text, places]) => `- ${text}\n  ${places.join(', ')}`);
}

/** Prints what a careers page's headers mean for an embed; true when something must change. */
async function explainCareersPage(
  page: string,
  site: string,
  ask: CheckEnvironment['ask'],
  print: (text: string) => void,
): Promise<boolean> {
  const { headers } = await ask(page)(page);
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const { origin } = new URL(site);
  await loadMessages(SOURCE_LOCALE, ['embed-kit']);
  const { findings } = messagesOf(SOURCE_LOCALE, 'embed-kit');
  const explained = explainHeaders(lines, origin);
  const sentences = explained.map(
    ({ finding, directive, mustChange }) =>
      `- ${mustChange ? 'Change: ' : ''}${findings[finding](origin, directive)}`,
  );
  print(`\nThe careers page ${page}\n\n${sentences.join('\n')}\n`);
  return explained.some(({ mustChange }) => mustChange);
}
