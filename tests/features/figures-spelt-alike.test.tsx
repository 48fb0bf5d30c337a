// @vitest-environment jsdom
import { cleanup, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ownProfile, scoreResponses, tabulate, toCsv, toResultFile, writeComparison } from '#core';
import { CompareResults } from '#features/compare-results/compare-results.tsx';
import { writeTextFile } from '#features/export-result/export-files.ts';
import { pictureOf } from '#features/export-result/picture-of.ts';
import { drawRadarSvg } from '#features/export-result/radar-svg.ts';
import { ResultView } from '#features/see-result/result-view.tsx';
import { formattersIn } from '#i18n/formatters.ts';
import { messagesOf } from '#i18n/load-messages.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { answersCode } from '#tests/support/compared-codes.ts';
import { comparisonProps, scoreLists } from '#tests/support/comparison-props.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

afterEach(cleanup);

const formatters = formattersIn('en');
const profile = ownProfile(role);
const result = scoreResponses(role, TYPICAL_ANSWERS);
const messages = messagesOf('en', 'export-result');

/** A result page with every collapsible part open. */
async function resultPage(): Promise<string> {
  const { container } = render(
    <ResultView
      role={role}
      result={result}
      responses={TYPICAL_ANSWERS}
      origin={{ kind: 'own' }}
      inFrame={false}
      onChange={() => undefined}
      onAddForm={() => undefined}
      onClear={async () => true}
    />,
  );
  for (const summary of container.querySelectorAll('summary')) await userEvent.click(summary);
  await waitFor(() => expect(container.textContent).toMatch(/\d\.\d points/));
  return wordsOf(container);
}

const list = [4, 1, 2].map((seed) => `P${seed}: ${answersCode(seed)}`).join('\n');
const compared = scoreLists([list], [role]);

function comparisonPage(): string {
  const { container } = render(
    <CompareResults {...comparisonProps({ ...compared, roles: [role] })} />,
  );
  return wordsOf(container);
}

/** A page's text, separated by cells and paragraphs, with the descriptions of its images. */
function wordsOf(container: Element): string {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode() !== null) words.push(walker.currentNode.textContent ?? '');
  for (const named of container.querySelectorAll('[aria-label], [title]'))
    words.push(named.getAttribute('aria-label') ?? '', named.getAttribute('title') ?? '');
  return words.join('\n');
}

const markdown = () =>
  writeTextFile('markdown', {
    role,
    profile,
    result,
    answers: null,
    today: '2026-11-22',
    messages,
    decisionWords: messagesOf('en', 'common').decision,
    notAssessed: messagesOf('en', 'common').notAssessed,
    formatters,
    link: null,
  })?.content ?? '';

function picture(): string {
  const { svg } = drawRadarSvg(
    pictureOf({ role, profile }, result, 'own', messages, formatters, null),
  );
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return wordsOf(drawn);
}

const rows = compared.entries.map((entry) => ({ label: 'P', result: entry.result, code: 'x' }));

describe('figures', () => {
  it.each<[string, () => string | Promise<string>, hasRanges: boolean, hasSigns: boolean]>([
    ['a result’s page', resultPage, true, true],
    ['the comparison', comparisonPage, true, true],
    ['a Markdown file', markdown, true, false],
    ['a picture', picture, true, false],
    ['a CSV file', () => toCsv(tabulate(role, result)), false, false],
    ['a comparison’s file', () => writeComparison(rows, [role]), false, false],
    [
      'a JSON file',
      () => JSON.stringify(toResultFile(role, result, TYPICAL_ANSWERS, '2026-11-22')),
      false,
      false,
    ],
  ])(
    'have one sign for minus and one spelling of a range: %s',
    async (_, read, hasRanges, hasSigns) => {
      const text = (await read()).replaceAll(/\b\d{4}-\d\d-\d\d\b/g, 'date');
      expect(text).toMatch(/\d/);
      // A hyphen or dash between figures, or a hyphen instead of a minus sign.
      expect(
        text.match(/.*(?:\d\s?[–—]\s?\d|(?<![\w-])\d+-\d|(?:^|[\s,:(|"])[-–—]\d).*/gm),
      ).toBeNull();
      expect(/\b\d+(?:\.\d)? to \d/.test(text)).toBe(hasRanges);
      expect(/[+−]\d/.test(text)).toBe(hasSigns);
      if (hasSigns) expect(text).toContain('−');
    },
  );
});
