import { describe, expect, it } from 'vitest';
import {
  type Role,
  type SavedProgress,
  type StorageListener,
  listItems,
  mergeProgress,
  parseSavedProgress,
  scoreResponses,
  toPlainProgress,
} from '#core';
import { type ProgressStorage, UNCONNECTED } from '#state/progress-storage.ts';
import { leadsToResult } from '#state/quiz-navigation.ts';
import { initialState, selectItem, selectItems, selectProgress } from '#state/quiz-state.ts';
import { createQuizStore } from '#state/quiz-store.ts';
import { scoringContext } from '#state/scoring-context.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

const START = 1_800_000_000_000;
const quick = listItems(role, role.forms[0]).map(({ id }) => id);
const last = quick.at(-1) ?? '';

function setUp(from: Role = role) {
  const time = { now: START, monotonic: 0 };
  const clock = { now: () => time.now, monotonic: () => time.monotonic };
  const store = createQuizStore({ role: from, clock, tabId: 'tab1' });
  /** Advances the clock. */
  const wait = (ms: number): void => {
    time.now += ms;
    time.monotonic += ms;
  };
  return { store, time, wait, state: () => store.getState() };
}

/** In-memory progress storage for the store. */
function fakeProgressStorage(kept: SavedProgress | null = null, copy: SavedProgress | null = null) {
  const fake = {
    kept,
    saves: 0,
    cleared: 0,
    deletedAt: 0,
    listener: undefined as StorageListener | undefined,
  };
  const storage: ProgressStorage = {
    read: () => fake.kept,
    readCopy: async () => copy,
    save: (progress) => {
      fake.saves += 1;
      fake.kept = fake.kept === null ? progress : mergeProgress(fake.kept, progress);
      return fake.kept;
    },
    clear: async () => {
      fake.cleared += 1;
      fake.kept = null;
      return true;
    },
    deletedAt: () => fake.deletedAt,
    status: () => ({ ...UNCONNECTED, tier: 'local', durable: true }),
    corruptSlots: () => [{ key: 'role-radar/ai-engineer/corrupt-1a', raw: 'x{' }],
    subscribe: (listener) => {
      fake.listener = listener;
      return () => (fake.listener = undefined);
    },
  };
  return { fake, storage };
}

/** Progress saved by an earlier visit. */
function earlier(answered: readonly string[], at = START - 1000): SavedProgress {
  const records = answered.map(
    (id, n) => [id, { value: 2, answeredAt: at + n, tab: 'old', order: n + 1 }] as const,
  );
  return {
    schema: 1,
    role: role.id,
    version: role.version,
    place: {
      form: 'quick',
      item: quick[answered.length] ?? last,
      reachedAt: at + answered.length,
      tab: 'old',
    },
    records: new Map(records),
    startedAt: 0,
  };
}

const answerAll = (
  { store, wait }: ReturnType<typeof setUp>,
  ids: readonly string[] = quick,
): void => {
  for (const id of ids) {
    wait(10_000);
    store.respond(id, 2);
    store.next();
  }
};

describe('the beginning', () => {
  it('is the prerendered page: the first item of Quick, nothing answered', () => {
    const { store, state } = setUp();
    expect(store.getInitialState()).toEqual(initialState(role));
    expect(state()).toMatchObject({
      form: 'quick',
      position: quick[0],
      phase: 'answering',
      loaded: false,
    });
    expect(state().responses.size).toBe(0);
    expect(selectItem(state()).id).toBe(quick[0]);
    expect(selectItems(state())).toBe(selectItems(state()));
  });

  it('stays what hydration sees after saved answers have arrived', () => {
    const { store } = setUp();
    store.connect(fakeProgressStorage(earlier(['TD1'])).storage);
    expect(store.getInitialState()).toEqual(initialState(role));
    expect(store.getState().responses.size).toBe(1);
  });
});

describe('answering', () => {
  it('keeps each answer with its time, tab, duration and place in the order', () => {
    const { store, wait, state } = setUp();
    wait(4200);
    store.respond('TD1', 3);
    expect(state().records.get('TD1')).toEqual({
      value: 3,
      answeredAt: START + 4200,
      tab: 'tab1',
      durationMs: 4200,
      order: 1,
    });
    expect(state().responses.get('TD1')).toBe(3);
  });

  it('has saved the answer when it returns', () => {
    const { store } = setUp();
    const { fake, storage } = fakeProgressStorage();
    store.connect(storage);
    expect(fake.saves).toBe(0);
    store.respond('TD1', 3);
    expect(fake.kept?.records.get('TD1')?.value).toBe(3);
    expect(store.getState().saving.tier).toBe('local');
  });

  it('stores nothing by moving about before the first answer', () => {
    const { store } = setUp();
    const { fake, storage } = fakeProgressStorage();
    store.connect(storage);
    store.next();
    store.back();
    store.chooseForm('standard');
    expect(fake.saves).toBe(0);
  });

  it('adds up the time when an item is answered again, and keeps its place in the order', () => {
    const { store, wait, state } = setUp();
    wait(3000);
    store.respond('TD1', 3);
    store.next();
    wait(1000);
    store.respond('TS1', 1);
    store.back();
    wait(500);
    store.respond('TD1', 4);
    expect(state().records.get('TD1')).toMatchObject({ value: 4, durationMs: 3500, order: 1 });
    expect(scoringContext(state())).toEqual({
      order: ['TD1', 'TS1'],
      milliseconds: new Map([
        ['TD1', 3500],
        ['TS1', 1000],
      ]),
      shown: new Set(['TD1', 'TS1']),
    });
  });

  it('keeps skipped as an answer that carries no evidence', () => {
    const { store, state } = setUp();
    store.skip('TD1');
    expect(state().responses.get('TD1')).toBe('skipped');
    expect(scoreResponses(role, state().responses).fit).toBeNull();
  });

  it.each([
    ['NOPE', 1],
    ['TD1', 5],
    ['TD1', 'idk'],
    ['TD-S3', 9],
  ] as const)('throws for %s answered with %s, which no screen offers', (item, value) => {
    const { store, state } = setUp();
    expect(() => store.respond(item, value)).toThrow(item);
    expect(state().responses.size).toBe(0);
  });

  it('keeps the order of answers when the clock jumps back a day (fault 50)', () => {
    const { store, time, state } = setUp();
    store.respond('TD1', 1);
    time.now -= 86_400_000;
    store.respond('TD1', 2);
    store.respond('TS1', 2);
    expect(state().records.get('TD1')?.answeredAt).toBe(START + 1);
    expect(state().records.get('TS1')?.answeredAt).toBe(START + 2);
    expect(scoringContext(state()).order).toEqual(['TD1', 'TS1']);
  });

  it('stays ahead of an answer that another tab dated into the future', () => {
    const { store, state } = setUp();
    store.merge(earlier(['TD1'], START + 86_400_000));
    store.respond('TD1', 4);
    expect(state().records.get('TD1')?.answeredAt).toBeGreaterThan(START + 86_400_000);
  });
});

describe('moving', () => {
  it('goes through the form in its order, and to the check when every item has a response', () => {
    const quiz = setUp();
    const seen: string[] = [];
    for (const _ of quick) {
      seen.push(quiz.state().position);
      quiz.store.skip(quiz.state().position);
      quiz.store.next();
    }
    expect(seen).toEqual(quick);
    expect(quiz.state().phase).toBe('checking');
    quiz.store.finish();
    expect(quiz.state()).toMatchObject({ phase: 'finished', form: 'quick' });
    expect(scoringContext(quiz.state()).shown).toEqual(new Set(quick));
  });

  it('comes back to what was left open before the check', () => {
    const quiz = setUp();
    answerAll(
      quiz,
      quick.filter((id) => id !== 'TS1'),
    );
    quiz.store.goTo(last);
    quiz.store.next();
    expect(quiz.state()).toMatchObject({ phase: 'answering', position: 'TS1' });
    quiz.store.goTo(last);
    quiz.store.check();
    expect(quiz.state()).toMatchObject({ phase: 'answering', position: 'TS1' });
    quiz.store.respond('TS1', 0);
    quiz.store.goTo(last);
    quiz.store.next();
    expect(quiz.state().phase).toBe('checking');
  });

  it.each([['check'], ['result']])('back leads from the %s to the last item', (from) => {
    const quiz = setUp();
    quiz.store.back();
    expect(quiz.state().position).toBe(quick[0]);
    answerAll(quiz);
    if (from === 'result') quiz.store.finish();
    quiz.store.back();
    expect(quiz.state()).toMatchObject({ phase: 'answering', position: last });
  });

  it.each([
    ['check', 'checking', null, false],
    ['result', 'finished', null, true],
    // The result can be looked at while its answers are still being checked.
    ['result', 'checking', 'result', true],
  ] as const)(
    'returns to the %s after one answer was changed from there, while %s',
    (origin, phase, from, isResult) => {
      const quiz = setUp();
      answerAll(quiz);
      if (phase === 'finished') quiz.store.finish();
      quiz.store.goTo('TS1', from);
      expect(quiz.state()).toMatchObject({ phase: 'answering', changing: origin });
      expect(leadsToResult(quiz.state())).toBe(isResult);
      quiz.store.respond('TS1', 4);
      // A look at another question in between is part of the same change.
      quiz.store.goTo(last);
      quiz.store.next();
      const after = isResult ? 'finished' : 'checking';
      expect(quiz.state()).toMatchObject({ phase: after, changing: null });
    },
  );

  it('asks what is open before it returns to the result', () => {
    const quiz = setUp();
    answerAll(
      quiz,
      quick.filter((id) => id !== 'TS1'),
    );
    quiz.store.goTo('TD1', 'result');
    expect(leadsToResult(quiz.state())).toBe(false);
    quiz.store.next();
    expect(quiz.state()).toMatchObject({ position: 'TS1', changing: 'result' });
  });

  it('a longer form asks only what is new, a shorter one is finished at once', () => {
    const quiz = setUp();
    answerAll(quiz);
    quiz.store.chooseForm('standard');
    expect(quiz.state()).toMatchObject({ phase: 'answering', form: 'standard' });
    expect(quick).not.toContain(quiz.state().position);
    expect(quiz.state().responses.size).toBe(quick.length);
    quiz.store.chooseForm('quick');
    expect(quiz.state()).toMatchObject({ phase: 'finished', form: 'quick' });
  });

  it('grows the form when an item beyond it is asked for', () => {
    const { store, state } = setUp();
    const beyond = listItems(role).at(-1)?.id ?? '';
    store.goTo(beyond);
    expect(state()).toMatchObject({ position: beyond, form: 'complete' });
    expect(() => store.goTo('NOPE')).toThrow('NOPE');
  });
});

describe('coming back', () => {
  it('offers saved answers and resumes at the same item', () => {
    const { store, state } = setUp();
    store.connect(fakeProgressStorage(earlier(['TD1', 'TS1', 'CM1'])).storage);
    expect(state()).toMatchObject({ phase: 'offered', loaded: true, position: quick[0] });
    store.resume();
    expect(state()).toMatchObject({ phase: 'answering', position: quick[3], form: 'quick' });
  });

  it('resumes at the result when everything was answered', () => {
    const { store, state } = setUp();
    store.connect(fakeProgressStorage(earlier(quick)).storage);
    store.resume();
    expect(state().phase).toBe('finished');
  });

  it('resumes at the first open item when the place is unknown to the role', () => {
    const { store, state } = setUp();
    const progress = earlier(['TD1']);
    const place = { ...progress.place, item: 'GONE', form: 'gone' };
    store.connect(fakeProgressStorage({ ...progress, place }).storage);
    store.resume();
    expect(state()).toMatchObject({ position: 'TS1', form: 'quick' });
  });

  it('starts over with every earlier answer void, in storage too', () => {
    const { store, state } = setUp();
    const { fake, storage } = fakeProgressStorage(earlier(['TD1', 'TS1']));
    store.connect(storage);
    store.restart();
    expect(state()).toMatchObject({ phase: 'answering', position: quick[0] });
    expect(state().responses.size).toBe(0);
    expect(fake.kept?.records.size).toBe(0);
    store.respond('TS1', 4);
    expect([...(fake.kept?.records.keys() ?? [])]).toEqual(['TS1']);
  });

  it('offers what only the second copy still has, unless something was answered meanwhile', async () => {
    const idle = setUp();
    idle.store.connect(fakeProgressStorage(null, earlier(['TD1', 'TS1'])).storage);
    await Promise.resolve();
    expect(idle.state()).toMatchObject({ phase: 'offered' });

    const busy = setUp();
    const { fake, storage } = fakeProgressStorage(null, earlier(['TD1', 'TS1']));
    busy.store.connect(storage);
    busy.store.respond('TD1', 4);
    await Promise.resolve();
    expect(busy.state()).toMatchObject({ phase: 'answering' });
    expect([...busy.state().responses]).toEqual([
      ['TD1', 4],
      ['TS1', 2],
    ]);
    expect(fake.kept?.records.size).toBe(2);
  });

  it('leaves out saved answers that the role does not have', () => {
    const { store, state } = setUp();
    const progress = earlier(['TD1']);
    const records = new Map([
      ...progress.records,
      ['GONE', { value: 1, answeredAt: 1, tab: 'old' }] as const,
      ['TS1', { value: 9, answeredAt: 1, tab: 'old' }] as const,
    ]);
    store.connect(fakeProgressStorage({ ...progress, records }).storage);
    expect([...state().responses.keys()]).toEqual(['TD1']);
  });

  it('takes nothing of another version', () => {
    const { store, state } = setUp({ ...role, version: 2 });
    store.connect(fakeProgressStorage(earlier(['TD1'])).storage);
    expect(state()).toMatchObject({ phase: 'answering', loaded: true });
    expect(store.merge(earlier(['TD1']))).toBe(false);
    expect(state().responses.size).toBe(0);
  });

  it('clears everything and stores nothing until the next answer', async () => {
    const { store, state } = setUp();
    const { fake, storage } = fakeProgressStorage(earlier(['TD1']));
    store.connect(storage);
    store.resume();
    await store.clear();
    const { saves } = fake;
    store.next();
    expect(fake).toMatchObject({ cleared: 1, kept: null, saves });
    expect(state().responses.size).toBe(0);
    store.respond('TS1', 1);
    expect([...(fake.kept?.records.keys() ?? [])]).toEqual(['TS1']);
  });

  it('is emptied when another tab clears, and stops listening when the connection ends', () => {
    const { store, state } = setUp();
    const { fake, storage } = fakeProgressStorage(earlier(['TD1']));
    const end = store.connect(storage);
    fake.listener?.onCleared(START);
    expect(state()).toMatchObject({ phase: 'answering', loaded: true });
    expect(state().responses.size).toBe(0);
    end();
    expect(fake.listener).toBeUndefined();
    const { saves } = fake;
    store.respond('TD1', 1);
    expect(fake.saves).toBe(saves);
  });

  it('merges an answer of another tab without moving', () => {
    const { store, state } = setUp();
    const { fake, storage } = fakeProgressStorage();
    store.connect(storage);
    store.next();
    fake.listener?.onProgress(earlier(['TD1', 'CM1']));
    expect(state()).toMatchObject({ phase: 'answering', position: 'TS1' });
    expect([...state().responses.keys()]).toEqual(['TD1', 'CM1']);
    fake.listener?.onStatus({ ...UNCONNECTED, problem: 'full' });
    expect(state().saving.problem).toBe('full');
  });
});

describe('copies that nobody could read', () => {
  it('are those that the storage put aside, and none before there is a storage', () => {
    const { store } = setUp();
    expect(store.unreadableCopies()).toEqual([]);
    store.connect(fakeProgressStorage().storage);
    expect(store.unreadableCopies()).toEqual([
      { key: 'role-radar/ai-engineer/corrupt-1a', raw: 'x{' },
    ]);
  });
});

describe('answers from elsewhere', () => {
  it('a resume link fills in, grows the form and resumes at the first open item', () => {
    const { store, state } = setUp();
    const beyond = listItems(role, role.forms[1]).at(-1)?.id ?? '';
    store.importResponses(
      new Map([
        ['TD1', 3],
        [beyond, 0],
        ['NOPE', 1],
        ['TS1', 7],
      ]),
      START - 5000,
    );
    expect([...state().responses]).toEqual([
      ['TD1', 3],
      [beyond, 0],
    ]);
    store.resume();
    expect(state()).toMatchObject({ form: 'standard', position: 'TS1' });
    expect(scoringContext(state()).milliseconds.size).toBe(0);
  });

  it('an answer given here later stays, an older one gives way', () => {
    const { store, state } = setUp();
    store.respond('TD1', 1);
    store.importResponses(new Map([['TD1', 4]]), START - 1);
    expect(state().responses.get('TD1')).toBe(1);
    store.importResponses(new Map([['TD1', 4]]), START + 1);
    expect(state().responses.get('TD1')).toBe(4);
  });

  describe.each([
    ['a day ahead', 86_400_000],
    ['an hour behind', -3_600_000],
    ['right', 0],
  ])('when the clock was %s', (_name, ahead) => {
    const answeredBefore = () => {
      const at = setUp();
      at.time.now += ahead;
      at.store.respond('TD1', 1);
      at.time.now -= ahead;
      return at;
    };

    it('answers that the person chose replace those of here', () => {
      const { store, state } = answeredBefore();
      expect(store.importResponses(new Map([['TD1', 4]]), 'always')).toBe(1);
      expect(state().responses.get('TD1')).toBe(4);
      // In another tab or copy too.
      const before = answeredBefore().store;
      expect(before.merge(selectProgress(state()))).toBe(true);
      expect(before.getState().responses.get('TD1')).toBe(4);
    });

    it('a link of the same day counts as newer', () => {
      const { store, state } = answeredBefore();
      store.importResponses(new Map([['TD1', 4]]), START + 3_600_000);
      expect(state().responses.get('TD1')).toBe(4);
    });

    it('a link of an earlier day doesn’t', () => {
      const { store, state } = answeredBefore();
      expect(store.importResponses(new Map([['TD1', 4]]), START - 7_200_000)).toBe(0);
      expect(state().responses.get('TD1')).toBe(1);
    });
  });

  it('fills what was passed over, however late that was', () => {
    const { store, state } = setUp();
    store.skip('TD1');
    expect(store.importResponses(new Map([['TD1', 4]]), START - 86_400_000)).toBe(1);
    expect(state().responses.get('TD1')).toBe(4);
  });

  it('counts even after starting over, since the person asked for it', () => {
    const { store, state } = setUp();
    store.respond('TD1', 1);
    store.restart();
    store.importResponses(new Map([['TD1', 4]]), START - 5000);
    expect(state().responses.get('TD1')).toBe(4);
  });

  it('a link without a possible answer changes nothing', () => {
    const { store, state } = setUp();
    const before = state();
    store.importResponses(new Map([['NOPE', 4]]), START);
    expect(state()).toBe(before);
  });

  it('what was chosen before the code was there is kept in the order of the clicks', () => {
    const { store, state } = setUp();
    const { fake, storage } = fakeProgressStorage();
    store.takeCaptured([
      { item: 'TD1', value: 1, at: START - 10 },
      { item: 'NOPE', value: 1, at: START - 9 },
      { item: 'TD1', value: 3, at: START - 5 },
    ]);
    store.connect(storage);
    expect([...state().responses]).toEqual([['TD1', 3]]);
    expect(state().phase).toBe('answering');
    expect(fake.kept?.records.get('TD1')?.durationMs).toBeUndefined();
  });

  it('merging the same progress twice changes nothing', () => {
    const { store, state } = setUp();
    expect(store.merge(earlier(['TD1']))).toBe(true);
    const before = state();
    expect(store.merge(earlier(['TD1']))).toBe(true);
    expect(state()).toBe(before);
  });
});

function runAll(tasks: Set<() => void>): void {
  for (const task of tasks) {
    tasks.delete(task);
    task();
  }
}

describe('answers to another role or version', () => {
  const from = { role: 'mlops-engineer', version: 1, answeredAt: 1_700_000_000_000 };
  const carried = (...ids: readonly string[]) => ids.map((id) => ({ id, value: 3, from }) as const);
  const [first = '', second = '', third = '', fourth = ''] = quick;

  it('are taken over with where they come from, and only the rest is asked', () => {
    const { store, state } = setUp();
    store.carry(carried(first, third));
    expect(state()).toMatchObject({ phase: 'answering', position: second });
    expect(state().responses.get(first)).toBe(3);
    expect(state().records.get(first)).toEqual({
      value: 3,
      answeredAt: START,
      tab: 'tab1',
      carriedFrom: from,
    });
    store.respond(second, 1);
    store.next();
    expect(state().position).toBe(fourth);
  });

  it('can each be changed on the way back, and are then given here', () => {
    const { store, state } = setUp();
    store.carry(carried(first));
    store.back();
    expect(state().position).toBe(first);
    store.respond(first, 0);
    expect(state().records.get(first)).toMatchObject({ value: 0 });
    expect(state().records.get(first)).not.toHaveProperty('carriedFrom');
    store.next();
    expect(state().position).toBe(second);
  });

  it('never take the place of one that was given here, but of one that was passed over', () => {
    const { store, state } = setUp();
    store.respond(first, 1);
    store.skip(second);
    store.carry(carried(first, second));
    expect(state().responses.get(first)).toBe(1);
    expect(state().responses.get(second)).toBe(3);
  });

  it('lead to the check where nothing is left to ask', () => {
    const { store, state } = setUp();
    store.carry(carried(...quick.slice(1)));
    expect(state().position).toBe(first);
    expect(leadsToResult(state())).toBe(false);
    store.respond(first, 2);
    store.next();
    expect(state().phase).toBe('checking');

    const whole = setUp();
    whole.store.carry(carried(...quick));
    expect(whole.state().phase).toBe('checking');
  });

  it('are left alone where the role has no such item or answer', () => {
    const { store, state } = setUp();
    store.carry([
      { id: 'XX9', value: 1, from },
      { id: first, value: 9, from },
    ]);
    expect(state().records.size).toBe(0);
    expect(state().position).toBe(first);
  });

  it('are saved and read back, in this build and in one that knows nothing of them', () => {
    const { store, state } = setUp();
    store.carry(carried(first));
    const plain = toPlainProgress(selectProgress(state()));
    expect(parseSavedProgress(plain)).toEqual({ ok: true, value: selectProgress(state()) });
    expect(plain).toMatchObject({ schema: 1 });
  });
});

describe('saving that may wait until the person sees the step', () => {
  const startLater = () => {
    const waiting = new Set<() => void>();
    const store = createQuizStore({
      role,
      clock: { now: () => START, monotonic: () => 0 },
      tabId: 'tab1',
      schedule: (task) => waiting.add(task),
    });
    const { fake, storage } = fakeProgressStorage();
    store.connect(storage);
    const saves = fake.saves;
    return { store, fake, saves, catchUp: () => runAll(waiting) };
  };

  it('shows the answer at once and saves an answer and its step together', () => {
    const { store, fake, saves, catchUp } = startLater();
    store.respond('TD1', 2);
    store.next();
    expect(store.getState().responses.get('TD1')).toBe(2);
    expect(fake.saves).toBe(saves);
    catchUp();
    expect(fake.saves).toBe(saves + 1);
    expect(fake.kept?.records.get('TD1')?.value).toBe(2);
    expect(fake.kept?.place.item).toBe(quick[1]);
  });

  it('brings nothing back that was cleared while it waited', async () => {
    const { store, fake, catchUp } = startLater();
    store.respond('TD1', 2);
    await store.clear();
    catchUp();
    expect(fake.kept).toBeNull();
  });
});
