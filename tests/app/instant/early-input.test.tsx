// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeEarlyInput } from '#app/instant/early-input.ts';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => document.body.replaceChildren());

/** Fields of every kind, with the events that the app received. */
function Page() {
  const [search, setSearch] = useState('');
  const [step, setStep] = useState('senior');
  const [shown, setShown] = useState(true);
  return (
    <form>
      <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      <input name="pasted" />
      <textarea name="links" />
      {['junior', 'senior'].map((each) => (
        <input
          key={each}
          type="radio"
          name="step"
          value={each}
          checked={step === each}
          onChange={() => setStep(each)}
        />
      ))}
      <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
      <output>{`${search}|${step}|${shown}`}</output>
    </form>
  );
}

const find = (selector: string) =>
  document.querySelector<HTMLElement>(selector) ?? expect.fail(selector);
const field = (selector: string) => find(selector) as HTMLInputElement;

/** The prerendered page, before hydration. */
function writePage(): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(<Page />);
  return root;
}

describe('what was entered before the app listened', () => {
  it('is heard of by the app that takes the page over, and stays in the fields', async () => {
    const root = writePage();
    field('[type=search]').value = 'data';
    field('[name=pasted]').value = 'code';
    field('textarea').value = 'one\ntwo';
    field('[value=junior]').checked = true;
    field('[type=checkbox]').checked = false;
    const again = takeEarlyInput(root);
    await act(async () => void hydrateRoot(root, <Page />));
    expect(find('output').textContent).toBe('|senior|true');
    await act(async () => again());
    expect(find('output').textContent).toBe('data|junior|false');
    expect(field('[name=pasted]').value).toBe('code');
    expect(field('textarea').value).toBe('one\ntwo');
    expect(field('[value=junior]').checked).toBe(true);
  });

  it('goes into the field of the same name when the page is rendered again, and so does the cursor', async () => {
    const root = writePage();
    const before = field('[name=pasted]');
    before.focus();
    before.value = 'co';
    const again = takeEarlyInput(root);
    // Typed while React was rendering.
    before.value = 'code';
    await act(async () => createRoot(root).render(<Page />));
    expect(field('[name=pasted]').value).toBe('');
    await act(async () => again());
    const after = field('[name=pasted]');
    expect(after).not.toBe(before);
    expect(after.value).toBe('code');
    expect(document.activeElement).toBe(after);
  });

  it('overwrites nothing that was typed since', () => {
    const root = writePage();
    field('[name=pasted]').value = 'early';
    field('textarea').value = 'early';
    const again = takeEarlyInput(root);
    root.innerHTML = '<input name="pasted" value="later" /><textarea name="links"></textarea>';
    again();
    expect(field('textarea').value).toBe('early');
    expect(field('[name=pasted]').value).toBe('later');
  });

  it.each([
    ['answers, which are handed over apart', '<form data-item="TD1"><input type="radio" /></form>'],
    ['fields that nobody touched', '<input name="pasted" value="as written" />'],
    ['files', '<input type="file" name="files" />'],
  ])('is nothing for %s', (_, markup) => {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = markup;
    if (field('input').type === 'radio') field('input').checked = true;
    const heard = vi.fn();
    root.addEventListener('input', heard);
    root.addEventListener('click', heard);
    takeEarlyInput(root)();
    expect(heard).not.toHaveBeenCalled();
  });
});
