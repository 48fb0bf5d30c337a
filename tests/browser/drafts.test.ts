import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { asDraft, encodeAnswers, layoutOf, listItems, type Response } from '#core';
import { currentAiEngineer, CURRENT_ROLE_TEXT } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';

afterAll(closeChromium);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const PUBLISHED = hashOf(CURRENT_ROLE_TEXT);
const CURRENT = currentAiEngineer.version;
const NEXT = CURRENT + 1;
const DRAFT_FILE = `/roles/ai-engineer/${NEXT}.json`;
const DRAFT_TEXT = CURRENT_ROLE_TEXT.replace(`"version": ${CURRENT}`, `"version": ${NEXT}`);
const DRAFT = asDraft({ ...currentAiEngineer, version: NEXT }, hashOf(DRAFT_TEXT));
const responses = new Map<string, Response>(
  listItems(currentAiEngineer, currentAiEngineer.forms[0]).map(({ id }, index) => [id, index % 4]),
);
const CODE = encodeAnswers({ role: layoutOf(DRAFT), responses });

/** The site with a draft of the next version beside the published one. */
function openWithDraft(path: string, text = DRAFT_TEXT) {
  const lock = {
    schemaVersion: 1,
    roles: [
      {
        number: 1,
        id: 'ai-engineer',
        versions: [
          { version: CURRENT, sha256: PUBLISHED, published: true },
          { version: NEXT, sha256: hashOf(text), published: false },
        ],
      },
    ],
  };
  const files = new Map([
    ['/roles/roles.lock.json', JSON.stringify(lock)],
    [DRAFT_FILE, text],
  ]);
  return openApp({
    path,
    fault: (address) => {
      const body = files.get(address);
      return body === undefined ? undefined : { type: 'application/json', body };
    },
  });
}

describe('a link made on a draft', () => {
  it('opens where the draft is, and says what it is', async () => {
    const { page } = await openWithDraft(`/r/ai-engineer/#${CODE}`);
    await page.locator('.rr-result__table').waitFor();
    expect(await page.locator('main').innerText()).toContain(
      `AI Engineer (draft of version ${NEXT})`,
    );
    expect(await page.locator('main').innerText()).toContain('Made on a draft of this role');
  });

  it('opens when it is pasted, at the address of the draft', async () => {
    const { page } = await openWithDraft('/');
    await page.locator('input[name=pasted]').fill(CODE);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/drafts/ai-engineer/${NEXT}/shared/*`);
    await page.locator('.rr-result__table').waitFor();
    expect(await page.locator('[data-problem]').count()).toBe(0);
  });

  it('is refused after an edit', async () => {
    const edited = DRAFT_TEXT.replace('Data & AI', 'Data and AI');
    const { page } = await openWithDraft(`/r/ai-engineer/#${CODE}`, edited);
    await page.locator('[data-problem=unknown-draft]').waitFor();
    expect(await page.locator('.rr-result__table').count()).toBe(0);
  });

  it('is refused after an edit that nobody has locked yet', async () => {
    const { page } = await openApp({
      path: `/r/ai-engineer/#${CODE}`,
      fault: (address) => {
        if (address === DRAFT_FILE) {
          const body = DRAFT_TEXT.replace('Data & AI', 'Data and AI');
          return { type: 'application/json', body };
        }
        if (address !== '/roles/roles.lock.json') return undefined;
        const versions = [{ version: NEXT, sha256: hashOf(DRAFT_TEXT), published: false }];
        const lock = { schemaVersion: 1, roles: [{ number: 1, id: 'ai-engineer', versions }] };
        return { type: 'application/json', body: JSON.stringify(lock) };
      },
    });
    await page.locator('[data-problem=unknown-draft]').waitFor();
    expect(await page.locator('.rr-result__table').count()).toBe(0);
  });

  it('opens by its number once the draft is published as it was', async () => {
    const made = asDraft(currentAiEngineer, PUBLISHED);
    const code = encodeAnswers({ role: layoutOf(made), responses });
    const { page } = await openApp({ path: `/r/ai-engineer/#${code}` });
    await page.locator('.rr-result__table').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('draft');
  });

  it('is compared with one on the published role, each on its own', async () => {
    const numbered = encodeAnswers({ role: layoutOf(currentAiEngineer), responses });
    const { page } = await openWithDraft(`/compare/#${CODE}${numbered}`);
    await page.getByRole('heading', { name: `AI Engineer (draft of version ${NEXT})` }).waitFor();
    expect(await page.locator('.rr-compare__group').count()).toBe(2);
  });
});
