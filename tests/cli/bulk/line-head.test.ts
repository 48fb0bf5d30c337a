import { describe, expect, it } from 'vitest';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';
import { readLineHead } from '../../../src/cli/bulk/line-head.ts';

const [ANN, BO] = [linkOf(answersCode(1)), linkOf(answersCode(2))];

describe('the head of a stream', () => {
  it.each([
    ['commas', ['Number,Name,Link', `17,Ann,${ANN}`, `4,Bo,${BO}`], ','],
    ['semicolons', ['Number;Name;Link', `17;Ann;${ANN}`, `4;Bo;${BO}`], ';'],
    ['tabs', ['Number\tName\tLink', `17\tAnn\t${ANN}`, `4\tBo\t${BO}`], '\t'],
  ])('is read with %s', (_, lines, separator) => {
    const head = { separator, names: [1], hasHead: true };
    expect(readLineHead(lines, undefined)).toEqual({ ok: true, value: { ...head, id: null } });
    expect(readLineHead(lines, 'number')).toEqual({ ok: true, value: { ...head, id: 0 } });
    expect(readLineHead(lines, '3')).toEqual({ ok: true, value: { ...head, id: 2 } });
    expect(readLineHead(lines, 'Team')).toEqual({ ok: false, error: ['Number', 'Name', 'Link'] });
  });

  it.each([
    ['person', 'Person,Name,Link', [1]],
    ['name', 'Person,Name,Link', [0]],
    ['Name', 'Team,Name,Link', [1]],
    ['2', 'Name,Staff,Link', [0]],
  ])('names nobody by the column %s of %s where another holds names', (id, head, names) => {
    const lines = [head, `Ann Lee,Bo Kim,${ANN}`, `Cy Roy,Di Poe,${BO}`];
    expect(readLineHead(lines, id)).toMatchObject({ value: { names } });
  });

  it('is the first line alone when nothing else has arrived and a column is named', () => {
    expect(readLineHead(['Staff no;Link'], 'Staff no')).toMatchObject({
      value: { separator: ';', id: 0, hasHead: true },
    });
  });

  it('is not there in a list of links, in JSON and in nothing', () => {
    expect(readLineHead([ANN, BO], undefined)).toEqual({ ok: true, value: null });
    expect(readLineHead(['{"role":"x"}'], 'staff')).toEqual({ ok: true, value: null });
    expect(readLineHead([], undefined)).toEqual({ ok: true, value: null });
  });

  it('counts columns of a table without a head', () => {
    expect(readLineHead([`17,Ann,${ANN}`, `4,Bo,${BO}`], '1')).toMatchObject({
      value: { id: 0, hasHead: false },
    });
  });
});
