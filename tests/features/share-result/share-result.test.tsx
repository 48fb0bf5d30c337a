// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeCode, type Responses, scoreResponses, ownProfile } from '#core';
import { ShareResult } from '#features/share-result/share-result.tsx';
import type { SystemShare } from '#features/share-result/system-share-button.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

type Options = {
  readonly responses?: Responses;
  readonly onSystemShare?: SystemShare | null;
  readonly copies?: boolean;
  readonly inFrame?: boolean;
  readonly today?: string;
};

async function openSheet(options: Options = {}) {
  const { responses = TYPICAL_ANSWERS, onSystemShare = null, copies = true } = options;
  const copied: string[] = [];
  const user = userEvent.setup();
  render(
    <ShareResult
      role={aiEngineer}
      profile={ownProfile(aiEngineer)}
      result={scoreResponses(aiEngineer, responses)}
      responses={responses}
      today={options.today ?? '2026-11-22'}
      addressOf={(code, band) =>
        `https://example.org/r/ai-engineer/${band === null ? '' : `${band}/`}#${code}`
      }
      onCopy={async (text) => {
        if (copies) copied.push(text);
        return copies;
      }}
      onSystemShare={onSystemShare}
      inFrame={options.inFrame ?? false}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Get a link' }));
  return { user, copied };
}

const address = () => screen.getByLabelText<HTMLInputElement>('Link').value;
function decoded() {
  const read = decodeCode(address().split('#')[1] ?? '');
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
const saying = () => screen.getByRole('region', { name: 'What people will see' });

describe('the link that is offered first', () => {
  it('is anonymous: scores without answers, name, date or level in the address', async () => {
    await openSheet();
    expect(decoded()).toMatchObject({ kind: 'scores', name: null, date: null });
    expect(address()).toMatch(/^https:\/\/example\.org\/r\/ai-engineer\/#[0-9A-Z]+$/);
    expect(saying().textContent).toContain('none: the link is anonymous');
    expect(saying().textContent).toContain('the role (AI Engineer), nothing about you');
  });

  it('is described by every figure that it holds', async () => {
    await openSheet();
    const code = decoded();
    if (code.kind !== 'scores') throw new Error('not scores');
    const text = saying().textContent ?? '';
    for (const shared of [...code.competencies, code.fit]) {
      if (shared === null) throw new Error('not assessed');
      expect(text).toContain(
        `${shared.score} of 100, likely ${shared.range[0]} to ${shared.range[1]} (standard deviation ${shared.sd})`,
      );
    }
    expect(text).toContain('25 ratings and 10 scenarios');
    expect(text.match(/rounded down to a tenth/g)).toHaveLength(1);
    expect(text).toContain('Developing');
  });

  it('is seen as its readers will see it, with everything it says folded below', async () => {
    const { user } = await openSheet();
    expect(within(saying()).getByText('It names nobody.')).toBeTruthy();
    expect(within(saying()).getByText(/^Role fit: 69 of 100, likely 55 to 83$/)).toBeTruthy();
    expect(within(saying()).getByRole('img', { name: /The result in the link/ })).toBeTruthy();
    const list = saying().querySelector('dl')?.closest('details');
    expect(list?.open).toBe(false);
    await user.click(screen.getByText('Everything the link says'));
    expect(list?.open).toBe(true);
  });
});

describe('what the person adds', () => {
  it('is shown before it can be copied: name, date, level, all answers', async () => {
    const { user, copied } = await openSheet();
    await user.click(screen.getByText('My scores and all answers'));
    await user.type(screen.getByLabelText('Name (optional)'), 'Åsa  Berg');
    await user.click(screen.getByLabelText('Today’s date, November 22, 2026'));
    await user.click(screen.getByLabelText('Show “Developing” in link previews'));
    expect(decoded()).toMatchObject({ kind: 'answers', name: 'Åsa Berg', date: '2026-11-22' });
    expect(address()).toContain('/r/ai-engineer/developing/#');
    const text = saying().textContent ?? '';
    expect(text).toContain('Åsa Berg');
    expect(text).toContain('November 22, 2026');
    expect(text).toContain('the band “Developing”');
    expect(text).toContain('35 of 61 questions answered');
    // The recipient sees them, though they aren't in the link.
    expect(text).toMatch(/Role fit69(?:\.\d)? of 100, likely 54\.7 to 83\.\d/);
    expect(text).not.toContain('rounded down');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(copied).toEqual([address()]);
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  it.each(['1970-01-01', '2020-01-01', '2024-12-31', '2069-11-10', '2071-06-30'])(
    'says so when no link can hold the day that the clock gives: %s',
    async (today) => {
      const { user } = await openSheet({ today });
      await user.click(screen.getByLabelText(/^Today’s date/));
      expect(decoded().date).toBeNull();
      expect(screen.getByText(/clock says.*this one has no date/).textContent).toContain(
        today.slice(0, 4),
      );
    },
  );

  it.each(['2025-01-01', '2069-11-09'])('says nothing of the clock on %s', async (today) => {
    const { user } = await openSheet({ today });
    await user.click(screen.getByLabelText(/^Today’s date/));
    expect(decoded().date).toBe(today);
    expect(screen.queryByText(/clock says/)).toBeNull();
  });

  it('lists every answer that goes along, and no other', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByText('My scores and all answers'));
    const list = saying().querySelector<HTMLElement>('.rr-share__answers');
    const items = within(list ?? saying()).getAllByRole('listitem', { hidden: true });
    expect(items).toHaveLength(35);
    const first = aiEngineer.indicators.find(({ id }) => id === 'TD1');
    expect(items[0]?.textContent).toBe(`${first?.title}${first?.anchors[3]}`);
  });

  it('is cut where the link ends it, and says so', async () => {
    const { user } = await openSheet();
    await user.type(screen.getByLabelText('Name (optional)'), 'é'.repeat(40));
    expect(decoded().name).toBe('é'.repeat(31));
    expect(screen.getByText(/Too long for a link/)).toBeTruthy();
    expect(saying().textContent).toContain('é'.repeat(31));
  });

  it('stays text when it is hostile (fault 17)', async () => {
    const { user } = await openSheet();
    const name = '<img src=x onerror=alert(1)>';
    await user.type(screen.getByLabelText('Name (optional)'), name);
    expect(within(saying()).getByText(name)).toBeTruthy();
    expect(within(saying()).getByText(`A result of ${name}, self-reported.`)).toBeTruthy();
    expect(saying().querySelector('img')).toBeNull();
  });
});

describe('without scores', () => {
  it('only the answers can be sent', async () => {
    await openSheet({ responses: new Map([['TD1', 3]]) });
    expect(screen.queryByText('My scores only')).toBeNull();
    expect(screen.queryByText(/in link previews/)).toBeNull();
    expect(decoded()).toMatchObject({ kind: 'answers' });
  });
});

describe('ways out of the browser', () => {
  it('say that they are, and carry the link that is shown', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByText('My scores and all answers'));
    expect(screen.getByText(/take the whole link out of this browser/)).toBeTruthy();
    const mail = screen.getByRole('link', { name: 'Send an email' }).getAttribute('href') ?? '';
    expect(decodeURIComponent(mail)).toContain(address());
    const linkedIn = screen.getByRole('link', { name: 'Post on LinkedIn' }).getAttribute('href');
    expect(new URL(linkedIn ?? '').searchParams.get('url')).toBe(address());
  });

  it('include other apps only where the browser has a share sheet', async () => {
    await openSheet();
    expect(screen.queryByRole('button', { name: 'Share with another app' })).toBeNull();
    cleanup();
    const shared: string[] = [];
    const { user } = await openSheet({
      onSystemShare: async ({ url }) => {
        shared.push(url);
        return 'failed';
      },
    });
    await user.click(screen.getByRole('button', { name: 'Share with another app' }));
    expect(shared).toEqual([address()]);
    expect(screen.getByText(/Sharing did not work here/)).toBeTruthy();
  });

  it('include a QR code, made when it is asked for', async () => {
    const { user } = await openSheet();
    const name = 'QR code that opens this link';
    expect(screen.queryByRole('img', { name, hidden: true })).toBeNull();
    await user.click(screen.getByText('QR code'));
    expect(await screen.findByRole('img', { name })).toBeTruthy();
  });
});

describe('where things are refused', () => {
  it('leaves the link selected when the browser does not copy (fault 39)', async () => {
    const { user } = await openSheet({ copies: false });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = screen.getByLabelText<HTMLInputElement>('Link');
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(address());
    expect(screen.getByText(/doesn’t let us copy/)).toBeTruthy();
  });

  it('is a panel in the flow inside a frame, not a modal', async () => {
    await openSheet({ inFrame: true });
    expect(document.querySelector('dialog')).toBeNull();
    expect(address()).toContain('#');
  });
});
