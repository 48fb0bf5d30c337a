// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  layoutOf,
  decodeCode,
  holdAgainst,
  judgeSharedScores,
  listProfiles,
  pickScoringRole,
  pickStoryNames,
  type Responses,
  scoreResponses,
} from '#core';
import { ResultView } from '#features/see-result/result-view.tsx';
import { ResultStory } from '#features/see-result/headline/result-story.tsx';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { SharedSkeleton } from '#features/see-result/loading/shared-skeleton.tsx';
import { listPatternIn } from '#i18n/list-pattern.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { newestRoles } from '#tests/support/newest-roles.ts';

const layout = layoutOf(aiEngineer);
const PERSON: Responses = new Map<string, number | 'idk'>(
  aiEngineer.order
    .filter((id) => !id.startsWith('DC'))
    .map((id, index) => {
      const isScenario = aiEngineer.scenarios.some((each) => each.id === id);
      return [id, isScenario ? index % 4 : 1 + (index % 3)];
    }),
);
const newestRole = newestRoles.find(({ id }) => id === 'ai-engineer') ?? aiEngineer;

/** Every behaviour rated the same, every scenario answered the same. */
function everyAnswer(level: number, scenarios: 'best' | 'idk'): Responses {
  return new Map<string, number | 'idk'>([
    ...newestRole.indicators.map(({ id }) => [id, level] as const),
    ...newestRole.scenarios.map(({ id, options }) => {
      const most = Math.max(...options.map(({ credit }) => credit));
      const best = options.findIndex(({ credit }) => credit === most);
      return [id, scenarios === 'idk' ? scenarios : best] as const;
    }),
  ]);
}

const SHAPES = ['.rr-radar__band', '.rr-radar__band + path', '.rr-radar__area', '.rr-radar__you'];

function prepare(hash: string, role = aiEngineer): void {
  document.body.innerHTML = renderToStaticMarkup(<SharedSkeleton role={role} />);
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'result-data';
  data.textContent = JSON.stringify({
    role: pickScoringRole(role),
    layout: layoutOf(role),
    names: pickStoryNames(role),
    list: listPatternIn('en'),
  });
  document.body.append(data);
  window.location.hash = hash;
  document.documentElement.setAttribute('data-drawing', '');
}

/** Runs the script once, like the page does. */
async function run(): Promise<void> {
  vi.resetModules();
  await import('#app/instant/first-result.ts');
  // Whatever the address, the page must be visible afterwards.
  expect(document.documentElement.hasAttribute('data-drawing')).toBe(false);
}

const pathsIn = (root: ParentNode) =>
  SHAPES.map((each) => root.querySelector(`.rr-radar__plot ${each}`)?.getAttribute('d'));

/** The visible text, in one line. */
function seen(selector: string): string {
  const root = document.querySelector(selector)?.cloneNode(true);
  if (!(root instanceof Element)) throw new Error(`no ${selector}`);
  for (const hidden of root.querySelectorAll('[hidden]')) hidden.remove();
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

beforeEach(() => document.documentElement.setAttribute('lang', 'en'));
afterEach(cleanup);

describe('the script that draws a shared result before the app is there', () => {
  it('creates no Intl object: the first one takes a browser longer than all the rest', async () => {
    prepare(encodeAnswers({ role: layout, responses: everyAnswer(3, 'best'), name: 'Ana' }));
    const created = vi.fn();
    for (const name of ['ListFormat', 'NumberFormat', 'PluralRules', 'DateTimeFormat'] as const) {
      vi.spyOn(Intl, name).mockImplementation(created);
    }
    await run();
    vi.restoreAllMocks();
    expect(seen('.rr-result__story')).toMatch(/ and /);
    expect(created).not.toHaveBeenCalled();
  });

  it('draws and says what the app will draw and say', async () => {
    prepare(encodeAnswers({ role: layout, responses: PERSON, name: 'Ana Example' }));
    await run();
    const early = {
      paths: pathsIn(document),
      eyebrow: seen('.rr-result__eyebrow'),
      title: seen('h1'),
      fit: seen('.rr-result__fit'),
      story: seen('.rr-result__story'),
    };
    document.body.innerHTML = '';
    const { container } = render(
      <ResultView
        role={aiEngineer}
        result={scoreResponses(aiEngineer, PERSON)}
        responses={PERSON}
        origin={{
          kind: 'shared',
          name: 'Ana Example',
          date: null,
          band: null,
          version: 1,
          current: 1,
        }}
        inFrame={false}
      />,
    );
    expect(early.paths).toEqual(pathsIn(container));
    expect(early.paths.every((each) => each !== null && each !== '')).toBe(true);
    expect(early.title).toBe(seen('h1'));
    expect(early.eyebrow).toBe(seen('.rr-result__eyebrow'));
    expect(early.fit).toBe(seen('.rr-result__fit'));
    expect(early.fit).toContain('Based on 4 of 5 competencies');
    expect(early.story).toBe(seen('.rr-result__story'));
  });

  it('speaks of nobody else on an earlier run of the reader’s own', async () => {
    const code = encodeAnswers({ role: layout, responses: PERSON, date: '2026-11-01' });
    createAnswerHistory().add({
      role: aiEngineer.id,
      code,
      date: '2026-11-01',
      answers: PERSON.size,
      finishedAt: 1,
      startedAt: 0,
    });
    prepare(code);
    await run();
    expect(seen('.rr-result__eyebrow')).toContain('Your result');
    expect(pathsIn(document).every((each) => each !== null && each !== '')).toBe(true);
    const text = seen('.rr-result');
    expect(text).not.toMatch(/shared|this person|\bthey\b|\btheir\b/i);
    expect(seen('.rr-radar__key')).toMatch(/^You/);
    expect(
      document.querySelector('[data-story]:not([hidden]), [data-coverage]:not([hidden])'),
    ).toBe(null);
    localStorage.clear();
    prepare(code);
    await run();
    expect(seen('.rr-result__eyebrow')).toContain('Shared result');
    expect(seen('.rr-result')).toContain('This person');
  });

  it.each([
    ['an over-rater, and what was taken off', everyAnswer(4, 'idk'), 'role'],
    ['somebody who meets everything', everyAnswer(4, 'best'), 'role'],
    ['somebody at the start', everyAnswer(0, 'idk'), 'role'],
    ['another profile', everyAnswer(2, 'best'), 'senior'],
  ])('says the same as the app of %s', async (_, responses, id) => {
    const role = newestRole;
    const profile = listProfiles(role).find((each) => each.id === id);
    if (profile === undefined) throw new Error(`no profile ${id}`);
    window.history.replaceState(null, '', `/?profile=${id}`);
    prepare(encodeAnswers({ role: layoutOf(role), responses }), role);
    await run();
    const early = { fit: seen('.rr-result__fit'), story: seen('.rr-result__story') };
    document.body.innerHTML = '';
    const held = holdAgainst(role, profile);
    render(
      <ResultView
        role={held}
        result={scoreResponses(held, responses)}
        responses={responses}
        origin={{ kind: 'shared', name: null, date: null, band: null, version: 1, current: 1 }}
        inFrame={false}
      />,
    );
    expect(early).toEqual({ fit: seen('.rr-result__fit'), story: seen('.rr-result__story') });
    expect(early.story).toMatch(/^This person .*\.$/);
    window.history.replaceState(null, '', '/');
  });

  it('says the same of scores alone', async () => {
    const code = encodeScores({ role: layout, result: scoreResponses(aiEngineer, PERSON) });
    prepare(code);
    await run();
    const early = seen('.rr-result__story');
    const decoded = decodeCode(code);
    if (!decoded.ok || decoded.value.kind !== 'scores') throw new Error('not a scores-only code');
    document.body.innerHTML = '';
    const { story } = judgeSharedScores(aiEngineer, decoded.value);
    render(<ResultStory role={aiEngineer} story={story} owner="shared" />);
    expect(early).toBe(seen('.rr-result__story'));
    expect(early).toMatch(/They have most to gain in/);
  });

  it('marks only the axes that have evidence', async () => {
    prepare(encodeAnswers({ role: layout, responses: PERSON }));
    await run();
    const radii = [...document.querySelectorAll('[data-dot]')].map((dot) => dot.getAttribute('r'));
    expect(radii).toEqual(['3.5', '3.5', '3.5', '3.5', '0']);
    expect(seen('.rr-result__eyebrow')).toContain('Shared result');
  });

  it('draws scores that came without answers', async () => {
    const result = scoreResponses(aiEngineer, PERSON);
    prepare(encodeScores({ role: layout, result }));
    await run();
    expect(pathsIn(document).every((each) => (each?.length ?? 0) > 20)).toBe(true);
    expect(seen('h1')).toMatch(/^Role fit: (?!not)/);
  });

  it.each([
    ['no code', ''],
    ['a code that was cut off', encodeAnswers({ role: layout, responses: PERSON }).slice(0, 30)],
    [
      'a code of another version',
      encodeAnswers({ role: { ...layout, version: 2 }, responses: PERSON }),
    ],
    [
      'a code of another role',
      encodeAnswers({ role: { ...layout, number: 9 }, responses: PERSON }),
    ],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('leaves the page as it is for %s', async (_what, hash) => {
    prepare(hash);
    const before = document.body.innerHTML;
    await run();
    expect(document.body.innerHTML).toBe(before);
  });

  it('shows a hostile name as text', async () => {
    const name = '<b onclick=alert(1)>x</b>';
    prepare(encodeAnswers({ role: layout, responses: PERSON, name }));
    await run();
    expect(document.querySelector('[data-name]')?.textContent).toBe(name);
    expect(document.querySelector('b')).toBeNull();
  });

  it('says when the answers are too few for a fit', async () => {
    prepare(encodeAnswers({ role: layout, responses: new Map([['TD1', 3]]) }));
    await run();
    expect(seen('h1')).toBe('Role fit: not enough answers yet');
    expect(seen('.rr-result__fit')).not.toContain('of 100');
  });
});
