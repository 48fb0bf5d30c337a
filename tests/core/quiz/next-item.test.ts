import { describe, expect, it } from 'vitest';
import { type Response, firstOpenItem, listItems, nextOpenItem } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();
const [quick] = role.forms;
if (quick === undefined) throw new Error('no form');
const ids = listItems(role, quick).map(({ id }) => id);
const all = new Map<string, Response>(ids.map((id) => [id, 1]));
const without = (...open: string[]) => new Map([...all].filter(([id]) => !open.includes(id)));

describe('firstOpenItem', () => {
  it('is the first item at the start, the first gap later, and null at the end', () => {
    expect(firstOpenItem(role, quick, new Map())).toBe('TD1');
    expect(firstOpenItem(role, quick, without('DC2', 'TD6'))).toBe('DC2');
    expect(firstOpenItem(role, quick, all)).toBeNull();
  });

  it('passes over skipped items', () => {
    expect(firstOpenItem(role, quick, new Map([['TD1', 'skipped']]))).toBe('TS1');
  });
});

describe('nextOpenItem', () => {
  it('goes on to the next open item', () => {
    expect(nextOpenItem(role, quick, new Map([['TD1', 2]]), 'TD1')).toBe('TS1');
    expect(nextOpenItem(role, quick, without('DC2', 'TD6'), 'DC2')).toBe('TD6');
  });

  it('begins again at the first gap after the last item', () => {
    expect(nextOpenItem(role, quick, without('DC2'), 'DC3')).toBe('DC2');
    expect(nextOpenItem(role, quick, without('DC2'), 'DC2')).toBe('DC2');
  });

  it('is null when the form is complete', () => {
    expect(nextOpenItem(role, quick, all, 'TD1')).toBeNull();
  });

  it('begins at the first item after an id that is not in the form', () => {
    expect(nextOpenItem(role, quick, new Map(), 'TD-S4')).toBe('TD1');
  });

  it('visits every item of the form once', () => {
    const responses = new Map<string, Response>();
    const seen: string[] = [];
    for (let id = firstOpenItem(role, quick, responses); id !== null;) {
      seen.push(id);
      responses.set(id, 'skipped');
      id = nextOpenItem(role, quick, responses, id);
    }
    expect(seen).toEqual(ids);
  });
});
