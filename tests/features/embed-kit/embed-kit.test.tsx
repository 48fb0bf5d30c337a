// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_GOAL, type SnippetOptions } from '#core';
import { EmbedKit } from '#features/embed-kit/embed-kit.tsx';

const SITE = 'https://radar.example/';
const PINNED = `${SITE}embed/1.0.0/role-radar.js`;
const INTEGRITY = `sha384-${'A'.repeat(64)}`;

const COMPETENCIES = [
  { id: 'TD', name: 'Technical Depth', target: 90 },
  { id: 'TS', name: 'Troubleshooting', target: 75 },
  { id: 'CM', name: 'Communication', target: 55 },
];

afterEach(cleanup);

/** The kit with two roles; `shown` is the latest configuration of its preview. */
function show({ copies = true, pinned = true } = {}) {
  const shown = vi.fn<(options: SnippetOptions) => string>(() => 'the preview');
  const onRole = vi.fn<(id: string) => void>();
  const onCopy = vi.fn(() => Promise.resolve(copies));
  const view = render(
    <EmbedKit
      roles={[
        { id: 'ai-engineer', title: 'AI Engineer', competencies: COMPETENCIES },
        { id: 'baker', title: 'Baker', competencies: COMPETENCIES },
      ]}
      steps={[{ id: 'senior', title: 'Senior AI Engineer' }]}
      onRole={onRole}
      site={SITE}
      loader={{ src: `${SITE}embed/v1/role-radar.js`, integrity: null }}
      pinned={pinned ? { src: PINNED, integrity: INTEGRITY } : null}
      onCopy={onCopy}
      preview={(options) => shown(options)}
    />,
  );
  const code = () => screen.getByLabelText<HTMLTextAreaElement>('Snippet').value;
  return {
    ...view,
    user: userEvent.setup(),
    onRole,
    onCopy,
    code,
    shown: () => shown.mock.lastCall?.[0],
  };
}

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the receiver in the kit', () => {
  const titled = (name: string) => screen.queryByLabelText<HTMLTextAreaElement>(name)?.value;

  it('shows what takes the chosen result along, and copies it', async () => {
    const { user, onCopy } = show();
    choose('What you ask for at the end', 'none');
    expect(screen.queryByText('Take the result along with an application')).toBeNull();
    choose('What you ask for at the end', 'band');
    expect(titled('A form for your page')).toContain('JSON.stringify(detail)');
    expect(screen.getByText(/Scores can’t be checked without the answers/)).toBeTruthy();
    choose('What you ask for at the end', 'answers');
    choose('Role', 'baker');
    expect(titled('A receiver for your server')).toContain("const ROLE = 'baker';");
    await user.click(screen.getByRole('button', { name: 'Copy the form' }));
    await user.click(screen.getByRole('button', { name: 'Copy the receiver' }));
    expect(onCopy.mock.calls).toEqual([
      [titled('A form for your page')],
      [titled('A receiver for your server')],
    ]);
  });
});

describe('the kit for careers pages', () => {
  it('writes every choice into the snippet, and shows the same in the preview', async () => {
    const { user, code, shown } = show();
    choose('Role', 'baker');
    choose('What you ask for at the end', 'answers');
    choose('Theme', 'dark');
    choose('Corners', '8');
    choose('Font', 'serif');
    choose('Height to reserve, in px', '600');
    await user.type(screen.getByLabelText('Button after the result (optional)'), 'Apply');
    await user.type(screen.getByLabelText('Its address'), 'https://careers.example/jobs');
    const wanted = {
      profile: 'baker',
      result: 'answers',
      theme: 'dark',
      radius: '8',
      font: 'serif',
      'min-height': '600',
      'cta-label': 'Apply',
      'cta-url': 'https://careers.example/jobs',
    };
    for (const [name, value] of Object.entries(wanted)) {
      expect(code()).toContain(`${name}="${value}"`);
    }
    expect(code()).toContain(`href="${SITE}roles/baker/"`);
    expect(shown()).toEqual({
      profile: 'baker',
      result: 'answers',
      theme: { scheme: 'dark', accent: null, radius: 8, font: 'serif' },
      minHeight: 600,
      goal: NO_GOAL,
      callToAction: { label: 'Apply', url: 'https://careers.example/jobs' },
    });
  });

  it('writes every further option into every snippet that a loader reads, and the same in the preview', async () => {
    const { user, code, shown } = show();
    await user.click(screen.getByText('More options'));
    await user.click(screen.getByRole('checkbox', { name: 'Baker' }));
    expect(code()).not.toContain('profiles');
    await user.click(screen.getByRole('checkbox', { name: 'AI Engineer' }));
    expect(screen.queryByText(/On your page a button opens it/)).toBeNull();
    choose('Where it opens', 'side');
    expect(screen.getByText(/On your page a button opens it/)).toBeDefined();
    choose('Length', 'standard');
    choose('Background', 'card');
    await user.click(screen.getByRole('checkbox', { name: /^The link to Role Radar/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Role and company/ }));
    await user.type(screen.getByLabelText('Your company’s name (optional)'), ' Acme "A&B" ');
    await user.type(screen.getByLabelText('Reference (optional)'), 'job-7');
    choose('Language', 'en');
    const wanted = {
      profiles: 'ai-engineer,baker',
      surface: 'card',
      length: 'standard',
      hide: 'header footer',
      company: 'Acme "A&B"',
      reference: 'job-7',
      lang: 'en',
      mode: 'side',
    };
    const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    for (const [kind, prefix] of [
      ['html', ' '],
      ['wordpress', ' data-'],
      ['webflow', ' data-'],
      ['squarespace', ' data-'],
    ] as const) {
      choose('Paste it into', kind);
      for (const [name, value] of Object.entries(wanted))
        expect(code(), kind).toContain(`${prefix}${name}="${asHtml(value)}"`);
    }
    for (const kind of ['react', 'vue']) {
      choose('Paste it into', kind);
      for (const [name, value] of Object.entries(wanted))
        expect(code(), kind).toContain(`"${name}": ${JSON.stringify(value)},`);
    }
    expect(shown()).toMatchObject({
      profiles: ['ai-engineer', 'baker'],
      theme: { surface: 'card' },
      length: 'standard',
      hide: ['header', 'footer'],
      company: 'Acme "A&B"',
      reference: 'job-7',
      lang: 'en',
      mode: 'side',
    });
  });

  it.each(['iframe', 'wix'])('says what a frame without a loader can’t have: %s', async (kind) => {
    const { user, code } = show();
    choose('Paste it into', kind);
    await user.click(screen.getByText('More options'));
    choose('Length', 'quick');
    choose('Background', 'transparent');
    await user.click(screen.getByRole('checkbox', { name: 'Baker' }));
    await user.click(screen.getByRole('checkbox', { name: 'AI Engineer' }));
    await user.click(screen.getByRole('checkbox', { name: /^The link to Role Radar/ }));
    expect(screen.queryByText(/works without a script/)).toBeNull();
    choose('Where it opens', 'dialog');
    await user.type(screen.getByLabelText('Reference (optional)'), 'job-7');
    await user.type(screen.getByLabelText('Button after the result (optional)'), 'Apply');
    await user.type(screen.getByLabelText('Its address'), 'https://careers.example/jobs');
    expect(
      screen.getByText(
        /these has no effect: Where it opens, Reference, and Button after the result\./,
      ),
    ).toBeDefined();
    expect(code()).toContain('title="Self-assessment"');
    expect(code()).toContain(
      `src="${SITE}embed/?surface=transparent&amp;length=quick&amp;hide=footer&amp;profiles=ai-engineer%2Cbaker"`,
    );
    expect(code()).not.toContain('job-7');
  });

  it('takes a background of any colour, and back', async () => {
    const { user, code } = show();
    await user.click(screen.getByText('More options'));
    choose('Background', 'colour');
    expect(code()).toContain('surface="#ffffff"');
    choose('Background colour', '#102030');
    expect(code()).toContain('surface="#102030"');
    choose('Background', 'page');
    expect(code()).not.toContain('surface');
  });

  it('writes a step of the ladder, and the role’s own by leaving it out', () => {
    const { code, shown } = show();
    choose('What results are compared with', 'step senior');
    expect(code()).toContain('profile="ai-engineer" target-profile="senior"');
    expect(shown()?.goal).toEqual({ ...NO_GOAL, profile: 'senior' });
    choose('What results are compared with', 'own');
    expect(code()).not.toContain('target');
  });

  it('writes a company’s own targets as they are set, with their name', async () => {
    const { user, code, shown, container } = show();
    choose('What results are compared with', 'bar');
    expect(code()).toContain('targets="TD90-TS75-CM55"');
    expect(code()).not.toContain('targets-name');
    const before = container.querySelector('.rr-radar__you')?.getAttribute('d');
    choose('Troubleshooting', '85');
    expect(screen.getByLabelText<HTMLInputElement>('Troubleshooting').value).toBe('85');
    expect(code()).toContain('targets="TD90-TS85-CM55"');
    expect(container.querySelector('.rr-radar__you')?.getAttribute('d')).not.toBe(before);
    await user.type(screen.getByLabelText('Name of your targets (optional)'), 'Acme "A&B"');
    expect(code()).toContain('targets-name="Acme &quot;A&amp;B&quot;"');
    expect(
      screen.getByRole('img', { description: /Troubleshooting 85, the role 75/ }),
    ).toBeDefined();
    expect(shown()?.goal).toEqual({ profile: null, targets: 'TD90-TS85-CM55', bar: 'Acme "A&B"' });
    choose('Paste it into', 'iframe');
    expect(code()).toContain('?targets=TD90-TS85-CM55&amp;bar=Acme%20%22A%26B%22"');
  });

  it('takes no targets that ask for nothing, and says so', () => {
    const { code } = show();
    choose('What results are compared with', 'bar');
    for (const { name } of COMPETENCIES) choose(name, '0');
    expect(screen.getByText(/at least one target above 0/)).toBeDefined();
    expect(code()).not.toContain('targets');
  });

  it('forgets targets with the role that they were set for', () => {
    const { code, onRole } = show();
    choose('What results are compared with', 'bar');
    choose('Role', 'baker');
    expect(onRole).toHaveBeenCalledExactlyOnceWith('baker');
    expect(code()).not.toContain('targets');
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('says what becomes of an accent that can’t be read, and where', async () => {
    const { user } = show();
    await user.click(screen.getByLabelText('Use your own accent colour'));
    const dark = /on dark pages, so the assessment uses #[0-9a-f]{6} there/;
    expect(screen.getByText(dark)).toBeDefined();
    choose('Accent colour', '#ffee00');
    const text = screen.getByText(/#ffee00 would have a contrast of only/).textContent;
    expect(text).toMatch(/only 1\.\d : 1 on light pages/);
    expect(text).not.toContain('dark pages');
  });

  it('leaves out a button whose address leads nowhere safe, and says what is wrong', async () => {
    const { user, code } = show();
    await user.type(screen.getByLabelText('Button after the result (optional)'), 'Apply');
    expect(screen.getByText('A button needs an address to lead to.')).toBeDefined();
    await user.type(screen.getByLabelText('Its address'), 'http://careers.example');
    expect(screen.getByText(/must start with https/)).toBeDefined();
    expect(code()).not.toContain('cta-');
  });

  it.each([
    ['html', /^<script async src="[^"]+"><\/script>\n<role-radar profile=/],
    ['react', /createElement\(\n    'role-radar',/],
    ['wordpress', /^<!-- wp:html -->[^]*<div data-role-radar data-profile="ai-engineer"/],
    ['webflow', /^<script [^]*<div data-role-radar data-profile="ai-engineer"/],
    ['squarespace', /^<script [^]*<div data-role-radar data-profile="ai-engineer"/],
    ['wix', /^<iframe /],
    ['vue', /import \{ defineComponent, h, onMounted \} from 'vue';/],
    ['iframe', /^<iframe src="https:\/\/radar\.example\/embed\/ai-engineer\/" title="AI Engineer/],
  ])('copies what is to be pasted into %s', async (kind, expected) => {
    const { user, onCopy, code } = show();
    choose('Paste it into', kind);
    expect(code()).toMatch(expected);
    await user.click(screen.getByRole('button', { name: 'Copy the snippet' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(code());
    expect(await screen.findByText('Copied.')).toBeDefined();
  });

  it('selects the snippet where the browser refuses to copy', async () => {
    const { user, code } = show({ copies: false });
    await user.click(screen.getByRole('button', { name: 'Copy the snippet' }));
    expect(await screen.findByText(/This browser doesn’t let us copy/)).toBeDefined();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Snippet');
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(code());
  });

  it('pins the loader with its checksum when asked to, where one is released', async () => {
    const { user, code } = show();
    await user.click(screen.getByLabelText(/Pin the loader/));
    expect(code()).toContain(`src="${PINNED}"`);
    expect(code()).toContain(`integrity="${INTEGRITY}" crossorigin`);
    // This loader version doesn't pass on a step of the ladder.
    choose('What results are compared with', 'step senior');
    expect(code()).toContain('target-profile="senior"');
    expect(code()).not.toContain(PINNED);
    expect(screen.queryByLabelText(/Pin the loader/)).toBeNull();
    cleanup();
    show({ pinned: false });
    expect(screen.queryByLabelText(/Pin the loader/)).toBeNull();
  });

  it('explains pasted header lines', () => {
    show();
    expect(screen.getByText('Paste a line to see what it means.')).toBeDefined();
    choose('Header lines of your page', "Content-Security-Policy: default-src 'self'");
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items.join('\n')).toMatch(/Change: The loader script is blocked/);
    expect(items.join('\n')).toMatch(/Change: The assessment’s frame is blocked/);
  });

  it('names the site in the privacy text, and the doctor’s address', () => {
    show();
    expect(screen.getByText(/self-assessment from radar\.example in a frame/)).toBeDefined();
    expect(screen.getByText(/\?role-radar-doctor/)).toBeDefined();
  });

  it('has no accessibility violation', async () => {
    const { container } = show();
    choose('What results are compared with', 'bar');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
