import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Response, listItems, parseResponses, writeResponses } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();

describe('writeResponses', () => {
  it('writes in the order of the role, whatever order they were given in', () => {
    const responses = new Map<string, Response>([
      ['TD-S4', 'idk'],
      ['TS1', 'skipped'],
      ['TD1', 0],
    ]);
    expect(JSON.stringify(writeResponses(role, responses))).toBe(
      '{"TD1":0,"TS1":"skipped","TD-S4":"idk"}',
    );
  });

  it('leaves out what the role does not ask', () => {
    expect(writeResponses(role, new Map([['ZZ', 1]]))).toStrictEqual({});
  });

  it('is read back as the same responses', () => {
    const pairs = listItems(role).map((item) =>
      fc.constantFrom<Response | undefined>(
        undefined,
        0,
        1,
        2,
        3,
        'skipped',
        ...(item.kind === 'scenario' ? ['idk' as const] : [4]),
      ),
    );
    fc.assert(
      fc.property(fc.tuple(...pairs), (given) => {
        const responses = new Map<string, Response>();
        given.forEach((response, at) => {
          const id = role.order[at];
          if (id !== undefined && response !== undefined) responses.set(id, response);
        });
        const written: unknown = JSON.parse(JSON.stringify(writeResponses(role, responses)));
        const read = parseResponses(role, written);
        expect(read.ok && read.value).toEqual(responses);
      }),
    );
  });
});
