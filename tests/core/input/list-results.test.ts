import { describe, expect, it } from 'vitest';
import { listResults } from '#core/input/list-results.ts';
import { growthOf } from '#tests/support/growth.ts';
import { answersCode, linkOf, scoresCode } from '#tests/support/compared-codes.ts';

const A = answersCode(1, { date: '2025-05-01' });
const B = answersCode(2);
const C = scoresCode(3, { name: 'Cy' });

/** Line, label, and the code or its error. */
const read = (text: string) =>
  [...listResults(text)].map(({ line, label, outcome }) => [
    line,
    label,
    outcome.ok
      ? 'code' in outcome.value
        ? outcome.value.code
        : outcome.value.responses
      : outcome.error.code,
  ]);

describe('listing codes', () => {
  it.each([
    [
      'links, one per line',
      `${linkOf(A)}\n${linkOf(B)}`,
      [
        [1, null, A],
        [2, null, B],
      ],
    ],
    [
      'bare codes',
      `${A}\n\n${C}`,
      [
        [1, null, A],
        [3, null, C],
      ],
    ],
    [
      'names before links',
      `Ann: ${linkOf(A)}\nBo – ${linkOf(B)}`,
      [
        [1, 'Ann', A],
        [2, 'Bo', B],
      ],
    ],
    ['a table with a head', `who,team,link\nAnn,Red,${linkOf(A)}`, [[2, 'Ann', A]]],
    ['the named column, wherever it is', `link;team;Name\n${linkOf(A)};Red;Ann`, [[2, 'Ann', A]]],
    [
      'a table without a head',
      `Ann,${linkOf(A)}\n"Bo, the second",${B}`,
      [
        [1, 'Ann', A],
        [2, 'Bo, the second', B],
      ],
    ],
    ['names that a spreadsheet was kept from calculating', `'=SUM(A1),${A}`, [[1, '=SUM(A1)', A]]],
    [
      'several codes of one link',
      `https://role-radar.example/compare/#${A}${B}${C}`,
      [
        [1, null, A],
        [1, null, B],
        [1, null, C],
      ],
    ],
    [
      'a link that a mail filter wrote anew',
      `https://safe.example/?url=https%3A%2F%2Frole-radar.example%2Fr%2Fai-engineer%2F%23${A}`,
      [[1, null, A]],
    ],
    [
      'two lines that give no code, together neither',
      `${A.slice(0, 20)}\n${B.slice(0, 20)}`,
      [
        [1, null, 'cut-off'],
        [2, null, 'cut-off'],
      ],
    ],
    [
      'a link broken before a letter that codes begin with',
      `> > see ${linkOf(A).slice(0, -A.length + A.indexOf('1', 3))}\n> > ${A.slice(A.indexOf('1', 3))}`,
      [[1, null, A]],
    ],
    [
      'a cut link above a whole code',
      `${linkOf(A.slice(0, 20))}\n${B}`,
      [
        [1, null, 'cut-off'],
        [2, null, B],
      ],
    ],
    [
      'a page in quoted-printable',
      `<p><a class=3D"x" href=3D"${linkOf(A).slice(0, 50)}=\r\n${linkOf(A).slice(50)}">open</a></p>`,
      [[1, null, A]],
    ],
    ['a link broken over two lines', `${linkOf(A).slice(0, -12)}\n${A.slice(-12)}`, [[1, null, A]]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says of each line why it holds no code, and reads the others', () => {
    const changed = A.slice(0, 20) + (A[20] === '2' ? '3' : '2') + A.slice(21);
    expect(read(`${linkOf(A.slice(0, -9))}\nhello\n${linkOf(changed)}\n${linkOf(B)}`)).toEqual([
      [1, null, 'cut-off'],
      [2, null, 'empty'],
      [3, null, 'damaged'],
      [4, null, B],
    ]);
  });

  it('gives nothing without input', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\n')).toEqual([]);
  });

  const L = { A: linkOf(A), B: linkOf(B), C: linkOf(C) };
  const NAMES: readonly (readonly [string, string, readonly (string | null)[]])[] = [
    [
      'a form’s export',
      `Timestamp,Email,Your name,Link\n2026/11/02 9:01:11 am GMT+1,anna@x.example,Anna Müller,${L.A}\n2026/11/02 9:05:11 am GMT+1,bo@x.example,Bo Li,${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a form’s export with a question as head',
      `Zeitstempel;Wie heißt du?;Dein Ergebnis\n02.11.2026 09:01:11;Anna Müller;${L.A}\n02.11.2026 09:05:11;Jörg Roth;${L.B}`,
      ['Anna Müller', 'Jörg Roth'],
    ],
    [
      'a head that ends before the links',
      `Name,Date\nAnna Müller,2026-11-02,${L.A}\nBo Li,2026-11-03,${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'first and last name',
      `First name,Last name,Result\nAnna,Müller,${L.A}\nBo,Li,${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'last and first name',
      `Nachname;Vorname;Link\nMüller;Anna;${L.A}\nLi;Bo;${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'French names',
      `Nom;Prénom;Lien\nDupont;Zoé;${L.A}\nRoux;Max;${L.B}`,
      ['Zoé Dupont', 'Max Roux'],
    ],
    [
      'Spanish names',
      `Nombre,Apellidos,Enlace\nAna,García López,${L.A}\nLuis,Ruiz,${L.B}`,
      ['Ana García López', 'Luis Ruiz'],
    ],
    [
      'a name and a surname',
      `Name,Surname,Link\nAnn,Lee,${L.A}\nBo,Li,${L.B}`,
      ['Ann Lee', 'Bo Li'],
    ],
    [
      'a whole name beside a first name',
      `First name,Name,Link\nAnn,Ann Lee,${L.A}\nBo,Bo Li,${L.B}`,
      ['Ann Lee', 'Bo Li'],
    ],
    [
      'Japanese names',
      `姓,名,リンク\n佐藤,花子,${L.A}\n鈴木,一郎,${L.B}`,
      ['佐藤花子', '鈴木一郎'],
    ],
    ['a Chinese head', `姓名,链接\n王芳,${L.A}\n李伟,${L.B}`, ['王芳', '李伟']],
    [
      'a Russian head',
      `Отметка времени,ФИО,Ссылка\n02.11.2026 9:01:11,Иванова Анна,${L.A}\n02.11.2026 9:02:11,Пётр Петров,${L.B}`,
      ['Иванова Анна', 'Пётр Петров'],
    ],
    [
      'a head in a language nobody thought of',
      `Dáta,Ainm,Nasc\n2026-11-02,Aoife Byrne,${L.A}\n2026-11-03,Seán Kelly,${L.B}`,
      ['Aoife Byrne', 'Seán Kelly'],
    ],
    ['a number before the name', `1,Anna Müller,${L.A}\n2,Bo Li,${L.B}`, ['Anna Müller', 'Bo Li']],
    ['a number and nothing else', `1,${L.A}\n2,${L.B}`, [null, null]],
    [
      'a timestamp and nothing else',
      `2026/11/02 9:01:11 am GMT+1,${L.A}\n2026/11/02 9:05:11 am GMT+1,${L.B}`,
      [null, null],
    ],
    [
      'a mail address where nothing is better',
      `anna@x.example,${L.A}\nbo@x.example,${L.B}`,
      ['anna@x.example', 'bo@x.example'],
    ],
    [
      'a mail address beside a name',
      `anna@x.example,Anna,${L.A}\nbo@x.example,Bo,${L.B}`,
      ['Anna', 'Bo'],
    ],
    [
      'the name of another thing',
      `Team name,Employee,Link\nRed,Anna,${L.A}\nRed,Bo,${L.B}`,
      ['Anna', 'Bo'],
    ],
    ['a team that repeats', `Red,Anna,${L.A}\nRed,Bo,${L.B}\nRed,Cy,${L.C}`, ['Anna', 'Bo', 'Cy']],
    ['tabs of a spreadsheet', `Name\tLink\nAnna\t${L.A}\nBo\t${L.B}`, ['Anna', 'Bo']],
    [
      'semicolons around a comma',
      `Name;Link\nMüller, Anna;${L.A}\nLi, Bo;${L.B}`,
      ['Müller, Anna', 'Li, Bo'],
    ],
    [
      'a comma in the name, before a colon',
      `Müller, Anna: ${L.A}\nLi, Bo: ${L.B}`,
      ['Müller, Anna', 'Li, Bo'],
    ],
    ['formulas that are links', `"=HYPERLINK(""${L.A}"",""open"")",Anna`, ['Anna']],
    [
      'a copy of Slack',
      `Anna Müller\n  9:01 AM\n${L.A}\nBo Li  9:05 AM\nHere is mine: ${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a copy of Slack with talk in it',
      `Anna Müller\n  9:01 AM\nhi all, here is mine\n${L.A}\nBo Li\n  9:05 AM\nthanks! ${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a copy of Teams',
      `[9:01 AM] Anna Müller\nHere is mine ${L.A}\n[9:05 AM] Bo Li\n${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'an export of WhatsApp, Android',
      `20.11.26, 09:01 - Anna Müller: ${L.A}\n20.11.26, 09:05 - Bo Li: Here is mine ${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'an export of WhatsApp, iPhone',
      `[20.11.26, 09:01:12] Anna Müller: ${L.A}\n[20.11.26, 09:05:12] Bo: ${L.B}`,
      ['Anna Müller', 'Bo'],
    ],
    [
      'an export of WhatsApp, United States',
      `11/20/26, 9:01 AM - Anna Müller: ${L.A}\n11/20/26, 9:05\u202FPM - Bo: ${L.B}`,
      ['Anna Müller', 'Bo'],
    ],
    ['a list in Markdown', `- [Anna Müller](${L.A})\n- [Bo Li](${L.B})`, ['Anna Müller', 'Bo Li']],
    [
      'a list in Markdown with the name in front',
      `* Anna: [my result](${L.A})\n* Bo: [link](${L.B})`,
      ['Anna', 'Bo'],
    ],
    ['a numbered list', `1. Anna Müller: ${L.A}\n2) Bo ${L.B}`, ['Anna Müller', 'Bo']],
    ['a list to tick', `- [ ] Anna: ${L.A}\n- [x] Bo: ${L.B}`, ['Anna', 'Bo']],
    [
      'a table in Markdown',
      `| Name | Link |\n| --- | --- |\n| Anna | ${L.A} |\n| Bo | ${L.B} |`,
      ['Anna', 'Bo'],
    ],
    ['the name behind the link', `${L.A} (Anna Müller)\n${L.B} – Bo Li`, ['Anna Müller', 'Bo Li']],
    ['names around two links in a line', `Anna: ${L.A}, Bo: ${L.B}`, ['Anna', 'Bo']],
    ['greetings', `Here is mine: ${L.A}\nHi Tom, here you go: ${L.B}`, [null, null]],
    [
      'greetings in other languages',
      `Voici mon résultat : ${L.A}\nHier ist meins: ${L.B}`,
      [null, null],
    ],
    [
      'a mail',
      `From: "Anna Müller" <anna@x.example>\nSubject: my radar\n\nHi,\nhere it is: ${L.A}`,
      ['Anna Müller'],
    ],
    [
      'a mail that was answered',
      `On Tue, Nov 3, 2026 at 10:01, Anna Müller <a@x.example> wrote:\n> ${L.A}`,
      ['Anna Müller'],
    ],
    [
      'a mail with half past nine in the morning in it',
      `Thanks!\n\nOn Mon, Nov 2, 2026 at 9:30 AM Anna Müller <a@x.example> wrote:\n> Hi,\n> ${L.A}\n> Anna\n>\n> The information in this mail is confidential.`,
      ['Anna Müller'],
    ],
    [
      'a mail with greeting, signature and disclaimer',
      `Hi Tom,\n\nthanks for asking. I did it on the train this morning:\n\n${L.A}\n\nLet me know.\n\nBest regards,\nAnna Müller\nSenior Engineer\nAcme GmbH, Hauptstraße 5, 10115 Berlin\n\nThis e-mail is confidential. If you are not the intended recipient, please delete it.\nhttps://acme.example/legal#privacy`,
      ['Anna Müller'],
    ],
    [
      'a mail in German, with its head',
      `Kind regards\nBo Li\n\nVon: Anna Müller\nGesendet: Montag, 2. November 2026 09:01\nAn: Bo Li\nBetreff: Ergebnis\n\nHallo Bo,\n\nanbei mein Ergebnis: ${L.A}\n\nViele Grüße\nAnna`,
      ['Anna Müller'],
    ],
    [
      'a mail in French, signed',
      `Bonjour,\n\nvoici mon résultat :\n${L.A}\n\nCordialement,\nZoé Dupont\nTél : 01 23 45 67 89`,
      ['Zoé Dupont'],
    ],
    [
      'a mail that nobody signed',
      `Hi,\n\nsee here: ${L.A}\n\nSent from my iPhone\n\nDiese E-Mail enthält vertrauliche Informationen.\nWenn Sie nicht der Adressat sind, löschen Sie sie bitte.`,
      [null],
    ],
    [
      'a list with words before and after it',
      `Team radar, November 2026\n\n- Anna: ${L.A}\n- Bo: ${L.B}\n\nDeadline is Friday. Ask Carla if anything is unclear.`,
      ['Anna', 'Bo'],
    ],
    ['a heading over several links', `AI Engineers\n${L.A}\n${L.B}`, [null, null]],
    [
      'names with small words',
      `Anna van der Berg: ${L.A}\nJosé de la Cruz: ${L.B}`,
      ['Anna van der Berg', 'José de la Cruz'],
    ],
    ['short labels', `P0: ${L.A}\nE-1001: ${L.B}`, ['P0', 'E-1001']],
    ['then and now', `Ann then: ${L.A}\nAnn now: ${L.B}`, ['Ann then', 'Ann now']],
    [
      'objects with names',
      `[{"name":"Anna","link":"${L.A}"},{"name":"Bo","link":"${L.B}"}]`,
      ['Anna', 'Bo'],
    ],
    [
      'a copy of Discord',
      `Anna Müller — Today at 9:01 AM\n${L.A}\nBo Li — 11/02/2026 9:03 AM\n${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a copy of Google Chat',
      `Anna Müller, 5 min\n${L.A}\nBo Li, Yesterday 9:05 AM\n${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a copy of Telegram',
      `Anna Müller, [02.11.26 09:01]\n${L.A}\n\nBo Li, [02.11.26 09:05]\nhere: ${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'the chat of a meeting',
      `09:01:12 From Anna Müller to Everyone:\n\t${L.A}\n09:05:12 From Bo Li to Everyone:\n\t${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'the chat of a meeting, in lines',
      `09:01:12\t From  Anna Müller : ${L.A}\n09:05:12\t Von  Bo Li an Alle: ${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    ['a chat of programmers', `[09:01] <anna> ${L.A}\n09:05 <@bo> here: ${L.B}`, ['anna', 'bo']],
    [
      'comments in a tracker',
      `anna-m commented 2 hours ago\n${L.A}\n\nBo Li added a comment - 02/Nov/26 9:05 AM\n${L.B}`,
      ['anna-m', 'Bo Li'],
    ],
    [
      'a mail quoted in German',
      `> Am 02.11.2026 um 09:01 schrieb Anna Müller <a@x.example>:\n>\n> ${L.A}`,
      ['Anna Müller'],
    ],
    [
      'a mail quoted in Spanish',
      `El lun, 2 nov 2026 a las 9:01, Ana García (<a@x.example>) escribió:\n> ${L.A}`,
      ['Ana García'],
    ],
    [
      'fields of a form that came by mail',
      `First name: Anna\nLast name: Müller\nTeam: Red\nResult: ${L.A}\n\nFirst name: Bo\nLast name: Li\nTeam: Blue\nResult: ${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a field with the whole name',
      `Name: Anna Müller\nMail: a@x.example\nLink: ${L.A}`,
      ['Anna Müller'],
    ],
    ['a list in YAML', `- name: Anna\n  link: ${L.A}\n- name: Bo\n  link: ${L.B}`, ['Anna', 'Bo']],
    [
      'a table for Excel, with its separator in front',
      `sep=;\r\nName;Link\r\nAnna;${L.A}\r\nBo;${L.B}\r\n`,
      ['Anna', 'Bo'],
    ],
    [
      'a table below its title',
      `Team results 2026;;\n;;\nName;Team;Link\nAnna;Red;${L.A}\nBo;Red;${L.B}`,
      ['Anna', 'Bo'],
    ],
    ['cells apart by bars', `Name|Team|Link\nAnna|Red|${L.A}\nBo|Red|${L.B}`, ['Anna', 'Bo']],
    [
      'a table of links in Markdown, with teams',
      `| Name | Team | Link |\n|---|:-:|---|\n| Anna | Red | [open](${L.A}) |\n| Bo | Red | [open](${L.B}) |`,
      ['Anna', 'Bo'],
    ],
    [
      'a form with an empty column of names',
      `ID\tEmail\tName\tYour name\tLink\n1\tanonymous\t\tAnna Müller\t${L.A}\n2\tanonymous\t\tBo Li\t${L.B}`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'Dutch names in three columns',
      `Voornaam;Tussenvoegsel;Achternaam;Link\nJan;de;Vries;${L.A}\nPiet;;Bakker;${L.B}`,
      ['Jan de Vries', 'Piet Bakker'],
    ],
    [
      'middle names',
      `First Name,Middle Name,Last Name,Link\nAnn,Bea,Lee,${L.A}\nBo,,Li,${L.B}`,
      ['Ann Bea Lee', 'Bo Li'],
    ],
    [
      'whose result it is',
      `Anna's result: ${L.A}\nResult of Bo Li: ${L.B}\nJames’ radar: ${L.C}`,
      ['Anna', 'Bo Li', 'James'],
    ],
    ['signs in front of names', `🎉 Anna: ${L.A}\n✅ Bo → ${L.B}`, ['Anna', 'Bo']],
    ['letters of a list', `a) Anna: ${L.A}\nii) Bo: ${L.B}\n#3 Cy: ${L.C}`, ['Anna', 'Bo', 'Cy']],
    ['initials', `I. Petrov: ${L.A}\nA. Müller: ${L.B}`, ['I. Petrov', 'A. Müller']],
    [
      'days beside names',
      `2026-11-02T09:01:11Z Anna: ${L.A}\nBo, 3 Nov 2026: ${L.B}\nCy (2. Mai 2026): ${L.C}`,
      ['Anna', 'Bo', 'Cy'],
    ],
    ['days alone', `2 Nov 2026: ${L.A}\nNovember 3rd: ${L.B}\n3. März: ${L.C}`, [null, null, null]],
    [
      'names that are months',
      `May: ${L.A}\nAugust Li: ${L.B}\nSam 1: ${L.C}`,
      ['May', 'August Li', 'Sam 1'],
    ],
    [
      'names that begin small',
      `Von der Leyen: ${L.A}\nDe Vries, Jan: ${L.B}`,
      ['Von der Leyen', 'De Vries, Jan'],
    ],
    ['two in a sentence', `Anna ${L.A} and Bo ${L.B}`, ['Anna', 'Bo']],
    [
      'links of a wiki',
      `[[${L.A}|Anna Müller]]\n[${L.B} Bo Li]\n${L.C}[Cy Ray]`,
      ['Anna Müller', 'Bo Li', 'Cy Ray'],
    ],
    [
      'a page with a list',
      `<ul><li><a href="${L.A}">Anna Müller</a></li><li><a href='${L.B}'>Bo Li</a></li></ul>`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a page with a table',
      `<table><tr><th>Name</th><th>Link</th></tr>\n<tr><td>J&ouml;rg</td><td><a href="${L.A}">open</a></td></tr>\n<tr><td>Bo</td><td><a href=${L.B}>open</a></td></tr></table>`,
      ['Jörg', 'Bo'],
    ],
    [
      'a chat that was exported as a page',
      `<style>a{}</style><div class="from_name">\nAnna Müller\n</div><div class="text"><a href="${L.A}">${L.A}</a></div>\n<div class="from_name">Bo Li</div><div class="text">here <a href="${L.B}">link</a></div>`,
      ['Anna Müller', 'Bo Li'],
    ],
    [
      'a chat that was exported as data',
      `[{"text":"<${L.A}>","user_profile":{"real_name":"Anna Müller"}},{"text":"<${L.B}>","user_profile":null,"name":"Bo Li"}]`,
      ['Anna Müller', 'Bo Li'],
    ],
    ['a shortcut on a desk', `[InternetShortcut]\r\nURL=${L.A}\r\n`, [null]],
    [
      'a shortcut in XML',
      `<?xml version="1.0"?><plist><dict><key>URL</key><string>${L.A}</string></dict></plist>`,
      [null],
    ],
  ];
  it('reads rows of different lengths', () => {
    const rows = ['Name,Date', `Anna,${L.A}`, `Bo,2026-11-02,${L.B}`, 'Cleo,no link yet'];
    expect([...listResults(rows.join('\n'))].map(({ line, label }) => [line, label])).toEqual([
      [2, 'Anna'],
      [3, 'Bo'],
      [4, 'Cleo'],
    ]);
  });

  it.each(NAMES)('takes the names of %s', (_, text, names) => {
    const read = [...listResults(text)].filter(({ outcome }) => outcome.ok);
    expect(read.map(({ label }) => label)).toEqual(names);
  });

  it.each(NAMES.filter(([name]) => !/talk|Slack|Teams|Markdown$/.test(name)))(
    'calls no line of %s a fault',
    (_, text) => {
      expect([...listResults(text)].filter(({ outcome }) => !outcome.ok)).toEqual([]);
    },
  );

  it('takes the columns that somebody chose', () => {
    const text = `Red,Anna,${L.A}\nBlue,Bo,${L.B}`;
    expect([...listResults(text, [1])].map(({ label }) => label)).toEqual(['Anna', 'Bo']);
    expect([...listResults(text, null)].map(({ label }) => label)).toEqual([null, null]);
  });

  const FILE = '{"role":"ai-engineer","version":1,"responses":{"TD1":3}}';
  const PRETTY = JSON.stringify(JSON.parse(FILE), null, 2);
  it.each([
    ['one', FILE, [1]],
    ['one over several lines', PRETTY, [1]],
    ['one per line', `${FILE}\n${FILE}\n`, [1, 2]],
    ['one after another', `${PRETTY}${PRETTY}`, [1, 7]],
    ['a list of them', `[${FILE},${FILE}]`, [1, 1]],
    [
      'a list over several lines',
      JSON.stringify([JSON.parse(FILE), JSON.parse(FILE)], null, 2),
      [2, 9],
    ],
    ['one between links', `${L.A}\n${FILE}\n${L.B}`, [1, 2, 3]],
    [
      'some in a list of people',
      `{"people":[{"name":"Ann","result":${FILE}},{"result":${FILE}}]}`,
      [1, 1],
    ],
  ])('reads result files: %s', (_, text, lines) => {
    const all = [...listResults(text)];
    expect(all.every(({ outcome }) => outcome.ok)).toBe(true);
    expect(all.map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    [
      'a row without its link',
      `Name,Link\nAnna,\nBo,${L.B}`,
      [
        [2, 'Anna', 'empty'],
        [3, 'Bo', B],
      ],
    ],
    [
      'the first row without its link',
      `Anna,Red,\nBo,Red,${L.B}`,
      [
        [1, 'Anna', 'empty'],
        [2, 'Bo', B],
      ],
    ],
    [
      'a line of a list without a link',
      `Anna: soon\nBo: ${L.B}`,
      [
        [1, null, 'empty'],
        [2, 'Bo', B],
      ],
    ],
    [
      'a name without a link before another',
      `Anna Müller\nBo Li\n${L.B}`,
      [
        [1, null, 'empty'],
        [3, 'Bo Li', B],
      ],
    ],
    [
      'somebody without a link in a list with empty lines',
      `Ann: ${L.A}\n\nBo: not yet\n\nCarla Ruiz\n\nSubject: radar\n\nCy: ${L.C}`,
      [
        [1, 'Ann', A],
        [3, null, 'empty'],
        [5, null, 'empty'],
        [9, 'Cy', C],
      ],
    ],
    [
      'a line among links',
      `Ann: ${L.A}\nnonsense line\nBo: ${L.B}`,
      [
        [1, 'Ann', A],
        [2, null, 'empty'],
        [3, 'Bo', B],
      ],
    ],
    ['a mail without a link', 'Hi Tom,\n\nno link yet.\n\nCheers\nBo Li', [[1, null, 'empty']]],
    ['a greeting with a comma', 'Hi Tom, sorry, no link yet', [[1, null, 'empty']]],
    [
      'a lost link among others',
      `${L.A}, ${L.B.slice(0, -9)}, ${L.C}`,
      [
        [1, null, A],
        [1, null, 'cut-off'],
        [1, null, C],
      ],
    ],
    [
      'two links in one row',
      `Ann,${L.A},${L.B}`,
      [
        [1, 'Ann', A],
        [1, 'Ann', B],
      ],
    ],
    [
      'lines that end with a carriage return alone',
      `${L.A}\r${L.B}\r${L.C}\r`,
      [
        [1, null, A],
        [2, null, B],
        [3, null, C],
      ],
    ],
    [
      'a sentence with a link above a table',
      `Hi Tom, here is mine: ${L.A}\nBo,${L.B}\nCy,${L.C}`,
      [
        [1, null, A],
        [2, 'Bo', B],
        [3, 'Cy', C],
      ],
    ],
    [
      'a sentence with a link above the head of a table',
      `Hi Tom, here is mine: ${L.A}\nName,Link\nBo,${L.B}`,
      [
        [1, null, A],
        [3, 'Bo', B],
      ],
    ],
    [
      'a link in a sentence beside one in a cell',
      `Name;Now;Before\nAnn;${L.A};last year: ${L.B}\nBo;none yet;see ${L.C}`,
      [
        [2, 'Ann', A],
        [2, 'Ann', B],
        [3, 'Bo', C],
      ],
    ],
    ['data that is no result', '{"role":"x"}', [[1, null, 'not-a-result']]],
    ['a result file that was cut', PRETTY.slice(0, -9), [[1, null, 'not-a-result']]],
  ])('says what is missing: %s', (_, text, expected) => {
    expect(read(text).slice(0, 4)).toEqual(expected);
  });

  const FORMS: readonly (readonly [string, (size: number) => string])[] = [
    ['separators before a link', (size) => `${': '.repeat(size / 2)}x`],
    ['separators before links', (size) => `${' '.repeat(size / 10)}x#1`.repeat(10)],
    ['tags', (size) => `${'<a href="x"><td>'.repeat(size / 16)}</a>`],
    ['fields', (size) => 'Name: Anna\n'.repeat(size / 11)],
    ['lines of brackets', (size) => '{\n'.repeat(size / 2)],
    ['brackets', (size) => '['.repeat(size)],
    ['empty lines', (size) => '\n'.repeat(size)],
    ['lines of text', (size) => 'Anna Müller says hello\n'.repeat(size / 23)],
    ['links', (size) => `Ann: ${L.A}\n`.repeat(size / 95)],
    ['rows', (size) => `Ann;${L.A}\n`.repeat(size / 95)],
  ];
  it.each(FORMS)('takes time in proportion to the number of %s', (_, make) => {
    expect(growthOf(make, (text) => [...listResults(text)], 40_000)).toBeLessThan(9);
  });
});
