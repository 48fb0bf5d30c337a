import { describe, expect, it } from 'vitest';
import { listResults, readWorkbook, WORKBOOK_PARTS } from '#core';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

const A = answersCode(1);
const B = answersCode(2);
const C = answersCode(3);
const [ADDRESS = ''] = linkOf(A).split('#');

const PARTS = new Map([
  [
    'xl/workbook.xml',
    '<workbook xmlns:r="x"><sheets><sheet name="Notes" sheetId="2" r:id="rId2"/><sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/><Relationship Target="/xl/worksheets/sheet2.xml" Id="rId2"/></Relationships>',
  ],
  [
    'xl/sharedStrings.xml',
    `<sst><si><t>Name</t></si><si><t>Link</t></si><si><r><t>Anna </t></r><r><t xml:space="preserve">M&#252;ller</t></r></si><si><t>佐藤</t><rPh sb="0" eb="2"><t>サトウ</t></rPh></si><si><t>${linkOf(A)}</t></si></sst>`,
  ],
  [
    'xl/worksheets/sheet1.xml',
    `<worksheet><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
    <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>46000</v></c><c r="C2" t="s"><v>4</v></c></row>
    <row r="3"><c r="A3" t="s"><v>3</v></c><c r="C3" t="inlineStr"><is><t>open</t></is></c></row>
    <row r="4"><c r="A4" t="str"><v>Tom &amp; Jo</v></c><c r="C4" t="str"><f>HYPERLINK("${linkOf(C)}","open")</f><v>open</v></c></row>
    <row r="5"><c r="A5"/></row>
  </sheetData><hyperlinks><hyperlink ref="C3" r:id="rId7" location="${B}"/></hyperlinks></worksheet>`,
  ],
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    `<Relationships><Relationship Id="rId7" Type="t" Target="${ADDRESS}" TargetMode="External"/></Relationships>`,
  ],
  ['xl/worksheets/sheet2.xml', '<worksheet><sheetData/></worksheet>'],
]);

describe('reading a workbook', () => {
  it('gives everybody with their name, whatever the cell with the link is', () => {
    const listed = [...listResults(readWorkbook(PARTS))].filter(({ outcome }) => outcome.ok);
    expect(listed.map(({ label }) => label)).toEqual(['Anna Müller', '佐藤', 'Tom & Jo']);
    expect(
      listed.map(({ outcome }) => outcome.ok && 'code' in outcome.value && outcome.value.code),
    ).toEqual([A, B, C]);
  });

  it('keeps columns in their places', () => {
    expect(readWorkbook(PARTS).split('\n')[0]).toBe('Name\t\tLink');
  });

  it('is nothing for what is no workbook', () => {
    expect(readWorkbook(new Map())).toBe('');
    expect(readWorkbook(new Map([['xl/workbook.xml', '<sheet r:id="x"/><']]))).toBe('');
  });

  it('unpacks what it reads and no more', () => {
    expect([...PARTS.keys()].every((name) => WORKBOOK_PARTS.test(name))).toBe(true);
    expect(
      ['xl/media/image1.png', 'word/document.xml', '../xl/workbook.xml'].some((name) =>
        WORKBOOK_PARTS.test(name),
      ),
    ).toBe(false);
  });
});
