// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  compareBehaviours,
  compareViews,
  minutesToRate,
  type ObserverRating,
  scoreObserver,
  scoreResponses,
  type TakenIn,
} from '#core';
import { ReceivedAnswerNotice } from '#features/observers/received-answer-notice.tsx';
import { ObserversView } from '#features/observers/observers-view.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { liveRegionText } from '#tests/support/live-regions.ts';

afterEach(cleanup);

const idsOf = (competency: string) =>
  aiEngineer.indicators.filter((one) => one.competency === competency).map(({ id }) => id);
const own = new Map(aiEngineer.indicators.map(({ id }) => [id, 1] as const));
const high = new Map<string, ObserverRating>(idsOf('TD').map((id) => [id, 4]));
const low = new Map<string, ObserverRating>(idsOf('TD').map((id) => [id, 'cant-judge']));

type Given = { readonly hasRun?: boolean; readonly observers?: readonly (typeof high)[] };

function show({ hasRun = true, observers = [high, low] }: Given = {}) {
  const log: { made: ReadonlySet<string>[]; removed: string[]; cleared: number } = {
    made: [],
    removed: [],
    cleared: 0,
  };
  const result = scoreResponses(aiEngineer, own);
  const scored = observers.map((ratings) => scoreObserver(aiEngineer, ratings));
  render(
    <ObserversView
      role={aiEngineer}
      result={result}
      hasRun={hasRun}
      people={scored.map((competencies, index) => ({
        id: String(index),
        label: ['Zoë', 'Li'][index] ?? '',
        date: index === 0 ? '2026-11-29' : null,
        rated: index === 0 ? 8 : 0,
        unsure: index === 0 ? 0 : 8,
        isAsked: index === 0,
        competencies,
      }))}
      competencies={compareViews(result.competencies, scored)}
      behaviours={compareBehaviours(aiEngineer, { self: own, observers })}
      incoming={null}
      radar={<p>the radar</p>}
      inRadar={1}
      ask={{
        rated: [...own.keys()],
        steps: idsOf('DC').slice(0, 2),
        today: '2026-11-29',
        onMake: (asked) => {
          log.made.push(asked);
          return 'https://x.example/rate';
        },
        onCopy: async () => true,
        renderSendOptions: (_, minutes) => <p>a letter about {minutes} minutes</p>,
      }}
      resultPath="/result"
      requests={1}
      isSaved={false}
      onPaste={() => false}
      onRemove={(id) => log.removed.push(id)}
      onSave={() => undefined}
      onClear={() => (log.cleared += 1)}
    />,
  );
  return log;
}

const press = (name: string | RegExp) =>
  userEvent.setup().click(screen.getByRole('button', { name }));

describe('views side by side', () => {
  it('have one column for each, and never one for all', () => {
    show();
    const table = screen.getByRole('table');
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['Competency', 'You', 'Zoë', 'Li']);
    const [, row] = within(table).getAllByRole('row');
    expect(row?.textContent).toMatch(
      /Technical Depth.*likely.*likely.*higher than you.*not enough ratings/,
    );
    expect(screen.getByText(/The radar shows the first 1/)).toBeTruthy();
  });

  it('begin with what is worth talking about, in both anchors’ words', () => {
    show();
    const topic = screen.getByRole('region', { name: 'You see this differently' });
    const [first] = within(topic).getAllByRole('listitem');
    const indicator = aiEngineer.indicators.find(({ title }) =>
      first?.textContent?.includes(title),
    );
    expect(first?.textContent).toContain(indicator?.anchors[1]);
    expect(first?.textContent).toContain(indicator?.anchors[4]);
    expect(first?.textContent).toContain('3 levels higher than you');
    expect(first?.textContent).toContain('Can’t judge');
  });

  it('speak of two where one observer sees the same gap, and of all where several do', () => {
    const gap = new Map<string, ObserverRating>(idsOf('TD').map((id) => [id, 1]));
    show({ observers: [gap] });
    expect(screen.getByRole('region', { name: 'You both see something to learn' })).toBeTruthy();
    cleanup();
    show({ observers: [gap, gap] });
    expect(screen.getByRole('region', { name: 'You all see something to learn' })).toBeTruthy();
    expect(screen.queryByText('You both see something to learn')).toBeNull();
  });

  it('can be removed one by one, or all at once after a question', async () => {
    const log = show();
    await press('Remove Zoë');
    expect(log.removed).toEqual(['0']);
    await press('Delete requests and answers');
    expect(log.cleared).toBe(0);
    await press('Delete them now');
    expect(log.cleared).toBe(1);
  });

  it('need answers of one’s own', () => {
    show({ hasRun: false });
    expect(screen.getByText('You have no answers in this browser')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Make the link' })).toBeNull();
  });
});

describe('asking', () => {
  it('asks for what was chosen, and says so before there is a link', async () => {
    const log = show({ observers: [] });
    const user = userEvent.setup();
    expect(screen.queryByLabelText('Link to send')).toBeNull();
    // What is proposed can be answered in five minutes; everything is a choice that says how long.
    await press('Make the link');
    const few = log.made.shift() ?? new Set();
    expect(few.size).toBeGreaterThan(10);
    const selected = aiEngineer.indicators.filter(({ id }) => few.has(id));
    expect(minutesToRate(selected)).toBeLessThanOrEqual(5);
    for (const id of idsOf('DC').slice(0, 2)) expect(few).toContain(id);
    const all = minutesToRate(aiEngineer.indicators);
    expect(all).toBeGreaterThan(5);
    await user.click(
      screen.getByText(
        `Everything I rated: ${aiEngineer.indicators.length} behaviours, about ${all} minutes`,
      ),
    );
    await press('Make the link');
    expect(log.made[0]?.size).toBe(aiEngineer.indicators.length);
    expect(screen.getByText(`about ${all} minutes`)).toBeTruthy();
    expect(screen.getByText(`a letter about ${all} minutes`)).toBeTruthy();
    await user.click(screen.getByText(/My next steps: 2 behaviours/));
    expect(screen.queryByLabelText('Link to send')).toBeNull();
    expect(screen.getByText('about 1 minute')).toBeTruthy();
    await press('Make the link');
    expect([...(log.made[1] ?? [])]).toEqual(idsOf('DC').slice(0, 2));
    await user.click(screen.getByText('Competencies I choose'));
    expect(screen.queryByText(/^about \d/)).toBeNull();
    await press('Make the link');
    expect(log.made).toHaveLength(2);
    expect(screen.getByText('Choose at least one competency.')).toBeTruthy();
    const tick = screen.getByRole('checkbox', { name: /Communication/ });
    await user.click(tick);
    await press('Make the link');
    expect([...(log.made[2] ?? [])]).toEqual(idsOf('CM'));
    await user.click(tick);
    await press('Make the link');
    expect(log.made).toHaveLength(3);
  });
});

describe('an answer that arrives', () => {
  const earlier = { name: 'Zoë' } as Extract<TakenIn, { kind: 'same-name' }>['earlier'];
  it.each<readonly [TakenIn, RegExp, readonly string[]]>([
    [{ kind: 'taken' }, /Zoë’s answer is here/, []],
    [{ kind: 'repeated' }, /You have this answer already/, []],
    [
      { kind: 'same-name', earlier },
      /Zoë has answered before/,
      ['Use the new answer only', 'Keep both'],
    ],
    [{ kind: 'other-request' }, /doesn’t know/, ['Add it to my result', 'Leave it out']],
    [{ kind: 'other-version' }, /different behaviours from yours/, []],
    [{ kind: 'no-run' }, /somebody’s view of another person’s work/, []],
    [{ kind: 'empty' }, /no rating in this answer/, []],
  ])('with %o is told', async (outcome, title, buttons) => {
    const said: string[] = [];
    render(
      <ReceivedAnswerNotice
        outcome={outcome}
        name="Zoë"
        date="2026-11-29"
        onAdd={(replaces) => said.push(replaces ? 'replace' : 'add')}
        onIgnore={() => said.push('ignore')}
      />,
    );
    expect(liveRegionText()).toMatch(title);
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
    for (const name of buttons) await press(name);
    expect(said).toHaveLength(buttons.length);
  });
});
