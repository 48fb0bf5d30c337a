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
  it('names everybody, whichever cell has the link', () => {
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

/** A workbook with one sheet of this content. */
const sheet = (inside: string, links = '', strings = '') =>
  new Map([
    ['xl/workbook.xml', '<sheets><sheet r:id="rId1"/></sheets>'],
    ['xl/_rels/workbook.xml.rels', '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'],
    ['xl/sharedStrings.xml', strings],
    ['xl/worksheets/sheet1.xml', inside],
    ['xl/worksheets/_rels/sheet1.xml.rels', links],
  ]);

describe('a workbook written by another program', () => {
  it.each<[string, ReadonlyMap<string, string>, string]>([
    ['cells without a place', sheet('<row><c><v>1</v></c><c><v>2</v></c></row>'), '1\t2'],
    [
      'a place without a column',
      sheet('<row><c r="A1"><v>1</v></c><c r="7"><v>2</v></c></row>'),
      '1\t2',
    ],
    [
      'single quotes',
      sheet("<row><c r='B1' t='s'><v>0</v></c></row>", '', '<si><t>Ann</t></si>'),
      '\tAnn',
    ],
    [
      'prefixes',
      sheet('<x:row><x:c r="A1" t="inlineStr"><x:is><x:t>Ann</x:t></x:is></x:c></x:row>'),
      'Ann',
    ],
    ['a text that is not in the table', sheet('<row><c r="A1" t="s"><v>9</v></c></row>'), ''],
    [
      'a text that is only its reading',
      sheet('<row><c t="s"><v>0</v></c></row>', '', '<si><rPh><t>サトウ</t></rPh><x/></si>'),
      '',
    ],
    [
      'a whole address behind a word',
      sheet(
        '<row><c r="A1"><v>open</v></c></row><hyperlink ref="A1" r:id="rId1"/>',
        `<Relationship Id="rId1" Target="${linkOf(A)}"/>`,
      ),
      linkOf(A),
    ],
    [
      'an address without a fragment',
      sheet(
        '<row><c r="A1"><v>Ann</v></c></row><hyperlink ref="A1" r:id="rId1"/>',
        '<Relationship Id="rId1" Target="https://a.example/"/>',
      ),
      'https://a.example/',
    ],
    [
      'a link to another sheet',
      sheet('<row><c r="A1"><v>Ann</v></c></row><hyperlink ref="A1" location="Notes!A1"/>'),
      'Ann',
    ],
    ['a row that is cut off', sheet('<row><c r="A1"><v>1</v></c></row><row><c r="A2">'), '1'],
    [
      'signs by number and by name',
      sheet('<row><c><v>&#65;&#x42;&#X43;&lt;&AMP;&#9999999;&nbsp;</v></c></row>'),
      'ABC<&&#9999999;&nbsp;',
    ],
    [
      'a sheet that is not in the package',
      new Map([...sheet('')].filter(([name]) => name !== 'xl/worksheets/sheet1.xml')),
      '',
    ],
    [
      'a package without relations',
      new Map([...sheet('<row/>')].filter(([name]) => !name.endsWith('.rels'))),
      '',
    ],
  ])('is read with %s', (_, parts, text) => {
    expect(readWorkbook(parts)).toBe(text);
  });
});
