// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseRole, type Role } from '#core';
import { RolePage, type SavedProgress } from '#features/role-page/role-page.tsx';
import { LinkNavigationProvider } from '#ui/link.tsx';
import { newestRoleOf } from '#tests/support/newest-roles.ts';

const file: unknown = JSON.parse(readFileSync('public/roles/ai-engineer/1.json', 'utf8'));
const parsed = parseRole(file);
if (!parsed.ok) throw new Error('the role file does not parse');
const role: Role = parsed.value;

function renderPage(saved: SavedProgress | null = null, changes: Partial<Role> = {}) {
  const onStart = vi.fn();
  const view = render(
    <LinkNavigationProvider value={{ hrefTo: (path) => path, follow: () => true }}>
      <RolePage role={{ ...role, ...changes }} saved={saved} onStart={onStart} />
    </LinkNavigationProvider>,
  );
  return { onStart, ...view };
}

const wayIn = () => screen.getAllByRole('link', { name: /^(Start|Continue|See your)/ });
const region = (name: string) => within(screen.getByRole('region', { name }));

afterEach(cleanup);

describe('what the page tells about the role', () => {
  it('has every heading of the role card', () => {
    renderPage();
    expect(screen.getByRole('heading', { level: 1, name: 'AI Engineer' })).toBeDefined();
    expect(screen.getByText(/^Data & AI/)).toBeDefined();
    expect(screen.getByText(role.summary)).toBeDefined();
    for (const name of [
      'Core competencies',
      'A day in the life',
      'Tools & proficiencies',
      'Career progression',
      'Salary by region',
    ]) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeDefined();
    }
  });

  it('says every figure of the profile in words, with its level and its weight', () => {
    renderPage();
    const profile = region('Core competencies');
    const read = (name: string) =>
      profile.getByRole('heading', { name }).closest('li')?.textContent ?? '';
    expect(read('Technical Depth')).toMatch(/90 of 100.*Lead level.*24% of role fit/);
    expect(read('Troubleshooting')).toMatch(/75 of 100.*Owner level.*20% of role fit/);
    expect(read('Communication')).toMatch(/55 of 100.*Independent level.*15% of role fit/);
    expect(read('Process Complexity')).toMatch(/90 of 100.*Lead level.*24% of role fit/);
    expect(read('Documentation')).toMatch(/65 of 100.*Owner level.*17% of role fit/);
  });

  it('warns that 90 is a demanding target, and leaves that out where no target is so high', () => {
    renderPage();
    expect(screen.getByText(/90 is a demanding target/)).toBeDefined();
    expect(screen.getByText(/solid Owner level everywhere, 75 of 100, covers 92%/)).toBeDefined();
    cleanup();
    renderPage(null, {
      competencies: role.competencies.map((one) => ({ ...one, target: 60 })),
    });
    expect(screen.queryByText(/demanding target/)).toBeNull();
  });

  it('tells the whole day, each moment with what it calls on', () => {
    renderPage();
    const day = region('A day in the life');
    expect(day.getAllByRole('listitem')).toHaveLength(role.dayInTheLife.length);
    const safety = day.getByRole('heading', { name: 'Keeping it safe' }).closest('li');
    expect(safety?.textContent).toContain('Calls on Process Complexity, Documentation');
  });

  it('keeps tools that the card names apart from examples, and gives level and date', () => {
    renderPage();
    const tools = region('Tools & proficiencies');
    const item = tools.getByRole('heading', { name: 'Modelling frameworks' }).closest('li');
    expect(item?.textContent).toMatch(
      /Named for this roleTensorFlow, PyTorch.*For examplescikit-learn.*Expected levelOwner to Lead/,
    );
    expect(tools.getByText(/last checked in November 2026/)).toBeDefined();
  });

  it('names for each next step the competencies and the behaviours at the highest level', () => {
    renderPage();
    const steps = region('Career progression');
    const architect = steps.getByRole('heading', { name: 'AI Architect' }).closest('li');
    expect(architect?.textContent).toContain(
      'To get there: Lead level in Process Complexity, Documentation, and Technical Depth',
    );
    const anchor = role.indicators.find(({ id }) => id === 'DC7')?.anchors[4];
    expect(architect?.textContent).toContain(anchor);
  });

  it('shows each pay figure in its own currency with source, period, sample and caveat', () => {
    renderPage();
    const table = within(region('Salary by region').getByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(role.salary.rows.length + 1);
    const uk = table.getByRole('row', { name: /United Kingdom/ }).textContent;
    for (const part of [
      'GBP 53,500',
      'GBP 83,300',
      'GBP 115,450',
      '75 rows',
      '2023 to January 2025',
      'aijobs.net salary index',
      'CC0 1.0',
      'small sample',
    ]) {
      expect(uk).toContain(part);
    }
  });

  it('keeps official and advertised pay, and pay per hour, on scales of their own', () => {
    const { salary } = newestRoleOf('mlops-engineer');
    renderPage(null, { salary });
    const chart = within(region('Salary by region').getByRole('figure'));
    const scales = chart.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(scales).toEqual([
      'USD per year, official statistics',
      'GBP per year, official statistics',
      'CAD per hour, official statistics',
      'USD per year, as advertised',
    ]);
    expect(chart.getAllByText(/^Median /)).toHaveLength(salary.rows.length);
    chart.getByText('Median CAD 46.15 per hour, middle 80% from 30 to 69.74');
    const table = within(region('Salary by region').getByRole('table'));
    expect(table.getByRole('row', { name: /Canada/ }).textContent).toContain('CAD 46.15 per hour');
  });

  it('says "not given" where a source has only a median', () => {
    renderPage();
    const table = within(region('Salary by region').getByRole('table'));
    const cells = within(table.getByRole('row', { name: /research scientists/ })).getAllByRole(
      'cell',
    );
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      'not given',
      'USD 140,910',
      'not given',
    ]);
  });

  it('leaves the table out for a role without pay figures and keeps the gap named', () => {
    renderPage(null, { salary: { note: 'Nothing found.', rows: [], missing: 'No figure.' } });
    const salary = region('Salary by region');
    expect(salary.queryByRole('table')).toBeNull();
    expect(salary.getByText('No figure.')).toBeDefined();
  });
});

describe('the way in', () => {
  it('offers three lengths with Quick chosen and what each asks', () => {
    renderPage();
    const forms = screen.getAllByRole('radio');
    expect(forms.map((form) => (form as HTMLInputElement).checked)).toEqual([true, false, false]);
    const texts = forms.map((form) => form.closest('label')?.textContent);
    expect(texts[0]).toMatch(/Quick about 7 minutes ?15 ratings, 5 scenarios/);
    expect(texts[1]).toMatch(/Standard about 12 minutes ?25 ratings, 10 scenarios/);
    expect(texts[2]).toMatch(/Complete about 22 minutes ?37 ratings, 24 scenarios/);
  });

  it('makes the two promises beside the choice', () => {
    renderPage();
    expect(screen.getByText('A few scenarios will check your ratings.')).toBeDefined();
    expect(screen.getByText('Everything stays in this browser.')).toBeDefined();
  });

  it('promises a check by scenarios only where the chosen length has enough of them', () => {
    const scenarios = role.scenarios.slice(0, 4);
    const ids = new Set([...role.indicators, ...scenarios].map(({ id }) => id));
    const { container } = renderPage(null, {
      scenarios,
      order: role.order.filter((id) => ids.has(id)),
    });
    expect(
      screen.getByText('This length has too few scenarios to check your ratings.'),
    ).toBeDefined();
    expect(container.textContent).toContain('Advice on more behaviours, with narrower ranges.');
    expect(container.textContent).not.toMatch(/will check your ratings|how well your ratings hold/);
    // There are some, so the page still explains them.
    expect(screen.getByRole('heading', { name: 'Scenarios check it' })).toBeDefined();
  });

  it('tells nothing of scenarios where the role has none', () => {
    const { container } = renderPage(null, {
      scenarios: [],
      order: role.order.filter((id) => role.indicators.some((one) => one.id === id)),
    });
    expect(screen.queryByRole('heading', { name: 'Scenarios check it' })).toBeNull();
    expect(container.textContent).not.toContain('The scenarios are public');
  });

  it('hands on the chosen form, and both ways in lead to the assessment', async () => {
    const user = userEvent.setup();
    const { onStart } = renderPage();
    await user.click(screen.getByRole('radio', { name: /Standard/ }));
    for (const link of wayIn()) {
      expect(link.textContent).toBe('Start · 12 minutes');
      expect(link.getAttribute('href')).toBe('/roles/ai-engineer/assess/');
      await user.click(link);
    }
    expect(onStart.mock.calls).toEqual([['standard'], ['standard']]);
  });

  it('continues what was begun, with its form chosen', () => {
    renderPage({ formId: 'standard', done: 22, total: 35 });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Standard/ }).checked).toBe(true);
    expect(wayIn()[0]?.textContent).toBe('Continue · 22 of 35 done');
  });

  it('leads to the result once the form is done, and on to a longer form', async () => {
    const user = userEvent.setup();
    const { onStart } = renderPage({ formId: 'quick', done: 20, total: 20 });
    const [first] = wayIn();
    expect(first?.textContent).toBe('See your result');
    expect(first?.getAttribute('href')).toBe('/roles/ai-engineer/result/');
    await user.click(screen.getByRole('radio', { name: /Complete/ }));
    const [longer] = wayIn();
    expect(longer?.textContent).toBe('Continue with the Complete assessment');
    if (longer !== undefined) await user.click(longer);
    expect(onStart.mock.calls).toEqual([['complete']]);
  });

  it('explains one worked example with its choice in words', () => {
    renderPage();
    const chosen = screen.getByText('the one to choose').closest('li');
    expect(chosen?.textContent).toContain(role.workedExample.anchors[role.workedExample.choice]);
  });
});

describe('the page before it comes to life', () => {
  const page = <RolePage role={role} saved={null} onStart={() => {}} />;

  it('is complete and carries no inline style', () => {
    const markup = renderToString(page);
    expect(markup).not.toMatch(/\sstyle=/);
    expect(markup).toContain('href="/roles/ai-engineer/assess/"');
    expect(markup).toContain('An honest gap beats an invented number.');
  });

  it('keeps a form chosen before hydration, and hydrates without a difference', async () => {
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = renderToString(page);
    const early = root.querySelector<HTMLInputElement>('input[value="complete"]');
    if (early !== null) early.checked = true;
    const problems: unknown[] = [];
    const hydrated = await act(async () =>
      hydrateRoot(root, page, { onRecoverableError: (error) => problems.push(error) }),
    );
    expect(problems).toEqual([]);
    expect(early?.checked).toBe(true);
    expect(wayIn()[0]?.textContent).toBe('Start · 22 minutes');
    await act(async () => hydrated.unmount());
    root.remove();
  });

  it('has no accessibility violation that can be seen without layout', async () => {
    const { container } = renderPage();
    const { violations, passes } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});
