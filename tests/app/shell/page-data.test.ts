// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PAGE_DATA_ID } from '#app/instant/contract.ts';
import { readDataBlock, readPageData } from '#app/shell/page-data.ts';

const ROLES = [{ id: 'ai-engineer', number: 1, current: 2 }];

afterEach(() => document.body.replaceChildren());

function page(text: string): void {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = PAGE_DATA_ID;
  block.textContent = text;
  document.body.append(block);
}

describe('the data in a page', () => {
  it('is what the build wrote, and nothing else is asked for', async () => {
    page(JSON.stringify({ roles: ROLES, site: 'https://example.org/' }));
    const load = vi.fn();
    expect(await readPageData(load)).toEqual({ roles: ROLES, site: 'https://example.org/' });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['cut short', '{"roles":['],
    ['no object', '[]'],
    ['null', 'null'],
    ['without roles', '{"site":null}'],
    ['with roles that are no list', '{"roles":{}}'],
  ])('is replaced by the list of roles when it is %s', async (_, text) => {
    if (text !== null) page(text);
    expect(await readPageData(async () => ROLES)).toEqual({ roles: ROLES, site: null });
  });

  it('is null where a block isn’t there', () => {
    expect(readDataBlock('no-such-block')).toBeNull();
  });
});
