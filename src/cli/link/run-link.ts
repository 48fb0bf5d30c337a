import { absoluteHref, routes, withCode } from '#core';
import { pluralIn } from '#i18n/plural.ts';
import { cellsOf, guessSeparator } from '../bulk/line-head.ts';
import type { Output } from '../bulk/output.ts';
import { decompress } from '../bulk/read-bytes.ts';
import { printUsage } from '../read-arguments.ts';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import { splitLines } from '../split-lines.ts';
import { readLinkOptions, USAGE } from './link-options.ts';
import { makeLink, readLinkInput, type LinkOutcome } from './make-link.ts';

/** The program's environment. */
export type LinkEnvironment = {
  readonly files: readonly RoleFileOnDisk[];
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly warn: (text: string) => void;
};

const plural = pluralIn('en');

/**
 * `npm run -s link`: prints a link for each line of responses, in order, skipping a table's header.
 * Resolves to the exit code.
 */
export async function link(
  args: readonly string[],
  { files, input, output, warn }: LinkEnvironment,
): Promise<number> {
  const read = readLinkOptions(args);
  if (read.kind !== 'options') {
    return printUsage(USAGE, read, { print: (text) => void output.write(text), warn });
  }
  const { options } = read;
  let head: readonly string[] | null = null;
  let [made, failed] = [0, 0];
  for await (const { number, text } of splitLines(decompress(input))) {
    if (number === 1 && text !== null && !/^\s*[{[]/.test(text)) {
      head = cellsOf(text, guessSeparator(text));
      continue;
    }
    const isBlank = text !== null && text.trim() === '';
    const answer: LinkOutcome = isBlank
      ? { ok: false, error: 'empty' }
      : makeLink(text === null ? null : readLinkInput(text, head), files, options);
    if (answer.ok) made += 1;
    else if (!isBlank) {
      failed += 1;
      const problems = answer.problems?.slice(0, 3).join('; ');
      warn(`line ${number}: ${answer.error}${problems === undefined ? '' : `: ${problems}`}\n`);
    }
    await output.write(
      options.format === 'text'
        ? textOf(answer, options.site)
        : jsonOf(number, answer, options.site),
    );
  }
  warn(`${plural(made, { one: '# link', other: '# links' })}, ${failed} failed\n`);
  return failed === 0 ? 0 : 3;
}

function linkOf({ role, code }: Extract<LinkOutcome, { ok: true }>, site: string | null): string {
  return site === null ? code : absoluteHref(site, withCode(routes.shared(role), code));
}

function textOf(answer: LinkOutcome, site: string | null): string {
  return `${answer.ok ? linkOf(answer, site) : ''}\n`;
}

function jsonOf(line: number, answer: LinkOutcome, site: string | null): string {
  const said = answer.ok
    ? { error: null, link: linkOf(answer, site) }
    : { error: answer.error, link: null, problems: answer.problems };
  return `${JSON.stringify({ line, ...said })}\n`;
}
