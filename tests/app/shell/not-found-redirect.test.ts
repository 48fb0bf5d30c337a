// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { writeTheme } from '#platform/theme-setting.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const navigateTo = vi.fn();
const replacePage = vi.fn();
const answerUnknownRole = vi.fn();
const CODE = encodeAnswers({ role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS });

/** Opens the page for missing addresses at this one. */
async function open(address: string): Promise<void> {
  window.history.replaceState(null, '', address);
  vi.resetModules();
  vi.doMock('#platform/navigate.ts', () => ({ navigateTo, replacePage }));
  vi.doMock('#app/embed/answer-unknown-role.ts', () => ({ answerUnknownRole }));
  await import('#app/shell/not-found-redirect.ts');
}

const addresses = () =>
  [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

function submit(text: string): HTMLInputElement {
  const input = document.querySelector('input') ?? document.createElement('input');
  input.value = text;
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  return input;
}

beforeEach(() => {
  document.documentElement.setAttribute('data-roles', 'ai-engineer mlops-engineer');
  document.body.innerHTML = `
    <a href="./">Start</a><a href="../compare/">Compare</a><a href="https://other.example/x">Other</a>
    <form><input /></form>`;
});
afterEach(() => {
  vi.clearAllMocks();
  localStorage.clear();
  delete window.roleRadarStarted;
});

describe('the page for addresses that aren’t there', () => {
  it.each([
    ['/Roles/AI-Engineer', '/roles/ai-engineer/'],
    ['/tools/roles/', '/tools/'],
    [`/r/ai-engineer/%23${CODE}`, `/r/ai-engineer/#${CODE}`],
  ])('leads from %s to the page that was meant', async (address, meant) => {
    await open(address);
    expect(replacePage.mock.calls).toEqual([[meant]]);
    expect(answerUnknownRole).not.toHaveBeenCalled();
  });

  it('opens a result of a role that is gone with a role that is there', async () => {
    await open(`/tools/r/astronaut/#${CODE}`);
    expect(navigateTo.mock.calls).toEqual([[`/tools/r/ai-engineer/#${CODE}`]]);
  });

  it('is where it was asked for otherwise, in the site’s folder, and tells a host that frames it', async () => {
    writeTheme('/tools/', 'dark');
    await open('/tools/roles/astronaut/');
    expect([navigateTo.mock.calls, replacePage.mock.calls]).toEqual([[], []]);
    expect(addresses()).toEqual(['/tools/', '/tools/compare/', 'https://other.example/x']);
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
    expect(answerUnknownRole).toHaveBeenCalledWith(window);
  });

  it('opens a pasted result', async () => {
    await open('/roles/astronaut/');
    submit(`Look: https://radar.example/r/ai-engineer/#${CODE}`);
    expect(navigateTo.mock.calls).toEqual([[`/r/ai-engineer/#${CODE}`]]);
  });

  it.each([
    ['without a code', 'Hello'],
    ['with nothing', ''],
  ])('says that a text %s can’t be opened', async (_, text) => {
    await open('/roles/astronaut/');
    const input = submit(text);
    expect(navigateTo).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
  });
});
