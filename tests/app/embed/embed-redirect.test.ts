// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

const replacePage = vi.fn();
const offerRoles = vi.fn();

/** Opens the page that frames open with their role in the query. */
async function open(search: string): Promise<void> {
  window.history.replaceState(null, '', `/embed/${search}`);
  vi.resetModules();
  vi.doMock('#platform/navigate.ts', () => ({ replacePage }));
  vi.doMock('#app/embed/offer-roles.ts', () => ({ offerRoles }));
  await import('#app/embed/embed-redirect.ts');
}

afterEach(() => {
  vi.clearAllMocks();
  delete window.roleRadarStarted;
});

describe('a frame that names its role in the query', () => {
  it('goes to the page of that role with the rest of the query, which adds nothing to the history', async () => {
    await open('?profile=ai-engineer&theme=dark');
    const [[address] = []] = replacePage.mock.calls as readonly (readonly string[])[];
    expect(address).toMatch(/ai-engineer\/\?.*theme=dark/);
    expect(offerRoles).not.toHaveBeenCalled();
    expect(window.roleRadarStarted).toBe(true);
  });

  it('lists the roles to choose from where it names none', async () => {
    await open('?theme=dark');
    expect(replacePage).not.toHaveBeenCalled();
    expect(offerRoles).toHaveBeenCalledWith(window, replacePage);
  });
});
