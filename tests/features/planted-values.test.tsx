// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  bandOf,
  buildResultDetail,
  competencyCuts,
  levelOf,
  ownProfile,
  showPoints,
  statusOf,
  tabulate,
  toCsv,
  toResultFile,
} from '#core';
import { ScoreCell } from '#features/compare-results/one-role/score-cell.tsx';
import { ExportResult } from '#features/export-result/export-result.tsx';
import { writeTextFile } from '#features/export-result/export-files.ts';
import { pictureOf } from '#features/export-result/picture-of.ts';
import { drawRadarSvg } from '#features/export-result/radar-svg.ts';
import { cardOf } from '#features/result-card/card-of.ts';
import { drawCardSvg } from '#features/result-card/card-svg.ts';
import { FitHeadline } from '#features/see-result/headline/fit-headline.tsx';
import { ProfileTable } from '#features/see-result/competencies/profile-table.tsx';
import { rowsOfResult } from '#features/see-result/competencies/result-row.ts';
import { describeRow } from '#features/see-result/competencies/row-words.ts';
import { formattersIn } from '#i18n/formatters.ts';
import { messagesOf } from '#i18n/load-messages.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { plant, PLANTED, PLANTED_TARGET } from '#tests/support/planted-values.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

afterEach(cleanup);

const formatters = formattersIn('en');
const target = PLANTED_TARGET;
const name = role.competencies[0]?.name ?? '';

it('plants the values that once stood beside the wrong band', () => {
  for (const value of [79.6, 89.96, 62.49]) {
    expect(PLANTED.some((planted) => Math.abs(planted - value) < 1e-9)).toBe(true);
  }
});

/** What a picture says, without its lines. */
const textOf = (svg: string) =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent;

describe.each(PLANTED)('a score, a range and a fit of %f', (value) => {
  const result = plant(value);
  const cuts = competencyCuts(role.model.cuts, target);
  const figure = String(showPoints(value, cuts));
  const fitFigure = String(
    showPoints(
      value,
      role.bands.map(({ from }) => from),
    ),
  );
  const band = role.bands.find(({ id }) => id === result.fit?.band)?.name ?? '';
  const level = role.levels[levelOf(value, role.model.cuts)]?.name ?? '';
  const profile = ownProfile(role);
  const table = tabulate(role, result);

  it('has a figure on its own side of every cut', () => {
    expect(cuts.map((cut) => Number(figure) < cut)).toEqual(cuts.map((cut) => value < cut));
    for (const { from } of role.bands) expect(Number(fitFigure) < from).toBe(value < from);
  });

  it('reads the same on the page, in its table and in the words of its radar', () => {
    const [row] = rowsOfResult(role, result.competencies);
    if (row === undefined) throw new Error('no row');
    const words = describeRow(row, role, messagesOf('en', 'see-result'), formatters);
    expect(words).toContain(`${figure} of 100`);
    expect(words).toContain(level);
    const { container } = render(
      <>
        <FitHeadline role={role} fit={result.fit} scenarios={9} owner="own" />
        <ProfileTable role={role} competencies={result.competencies} />
      </>,
    );
    expect(container.querySelector('.rr-result__number strong')?.textContent).toBe(fitFigure);
    const cells = [...(container.querySelector('tbody tr')?.children ?? [])];
    const texts = cells.map(({ textContent }) => textContent);
    expect(texts[1]).toBe(figure);
    expect(texts[2]).toMatch(new RegExp(` ${figure.replace('.', '\\.')}$`));
    expect(texts[3]).toBe(level);
  });

  it('reads the same in the comparison', () => {
    const { container } = render(
      <ScoreCell
        score={{ score: value, range: [0, value] }}
        levels={role.model.cuts}
        cuts={cuts}
      />,
    );
    expect(container.querySelector('b')?.textContent).toBe(figure);
    expect(container.querySelector(`.rr-heat--${levelOf(value, role.model.cuts)}`)).not.toBeNull();
  });

  it('reads the same in pictures and in Markdown', () => {
    const messages = messagesOf('en', 'export-result');
    const { decision: decisionWords, notAssessed } = messagesOf('en', 'common');
    const { svg } = drawRadarSvg(
      pictureOf({ role, profile }, result, 'own', messages, formatters, null),
    );
    const text = textOf(svg);
    expect(text).toContain(band);
    expect(text).toContain(`${fitFigure} of 100`);
    expect(text).toMatch(new RegExp(`${name}\\D+${figure.replace('.', '\\.')} of 100`));
    const file = writeTextFile('markdown', {
      role,
      profile,
      result,
      answers: null,
      today: '2026-11-22',
      messages,
      decisionWords,
      notAssessed,
      formatters,
      link: null,
    });
    expect(file?.content).toContain(`${fitFigure} of 100`);
    expect(file?.content).toContain(`| ${name} | ${figure} |`);
  });

  it('reads the same in the picture that becomes a PNG, and on a card', () => {
    const drawn: string[] = [];
    render(
      <ExportResult
        role={role}
        profile={profile}
        result={result}
        answers={null}
        owner="own"
        today="2026-11-22"
        linkOf={() => ''}
        onSave={() => undefined}
        drawPng={async ({ svg }) => {
          drawn.push(svg);
          return 'failed';
        }}
        onCopy={async () => true}
        sharingOf={() => null}
        onPrint={null}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save picture (PNG)' }));
    const { card } = messagesOf('en', 'result-card');
    const about = { role, profile, result, today: '2026-11-22', address: '', ownTargets: '' };
    const content = cardOf({ ...about, messages: card, formatters, language: {} }, 'figure', '');
    drawn.push(drawCardSvg(content, 'wide').svg);
    expect(drawn).toHaveLength(2);
    for (const text of drawn.map(textOf)) {
      expect(text).toContain(band);
      expect(text).toContain(`${fitFigure} of 100`);
      expect(text).toMatch(
        new RegExp(`${name.slice(0, 8)}[^]*\\b${figure.replace('.', '\\.')}\\b`),
      );
    }
  });

  it('follows from the tenths that CSV and JSON carry, with the same level and band', () => {
    const [line] = table.competencies;
    expect(String(showPoints(line?.score ?? -1, cuts))).toBe(figure);
    expect(statusOf(line?.score ?? -1, line?.high ?? -1, target)).toBe(line?.status);
    expect(line?.level).toBe(level);
    expect(bandOf(table.fit.score ?? -1, role.bands)).toBe(result.fit?.band);
    expect(toCsv(table)).toContain(`${name},${line?.score},`);
    expect(toResultFile(role, result, TYPICAL_ANSWERS, '2026-11-22').fit).toEqual(table.fit);
  });

  it('reads the same in the event that a host gets', () => {
    const links = { scores: () => 'https://a.example/#1', answers: () => 'https://a.example/#2' };
    const detail = buildResultDetail(role, result, 'scores', { date: '2026-11-22', links });
    expect(detail?.fit).toBe(Math.floor(Number(fitFigure)));
    expect(detail?.band).toBe(result.fit?.band);
    expect(detail?.competencies?.[0]?.score).toBe(Math.floor(Number(figure)));
  });
});
