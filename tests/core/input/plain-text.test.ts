import { describe, expect, it } from 'vitest';
import { listResults } from '#core';
import { plainText } from '#core/input/plain-text.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';
import { growthOf } from '#tests/support/growth.ts';

const LINK = linkOf(answersCode(1));
const OTHER = linkOf(answersCode(2));
const base64 = (text: string) => Buffer.from(text).toString('base64');
const inLines = (text: string, most: number, between: string) =>
  (text.match(new RegExp(`[^]{1,${most}}`, 'g')) ?? []).join(between);
const part = (type: string, body: string) =>
  `Content-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${inLines(base64(body), 76, '\r\n')}\r\n`;
const mail = (from: string, rest: string) =>
  `From: ${from} <x@acme.example>\r\nTo: Bob Boss <bob@acme.example>\r\nSubject: =?UTF-8?B?${base64('Ergebnis – für dich')}?=\r\nMIME-Version: 1.0\r\n${rest}`;
const sophos = (link: string) =>
  `https://eu-west-1.protection.sophos.com?d=radar.example&u=${link}&i=NWYxZTk2&t=QTJ5Wm8x&h=5c0&s=AVNPUEhUT0NFTkNSWVBUSVYx`;
const folded = (text: string) => inLines(text, 74, '\r\n ');

/** What comes of each: the name, or null for none. */
const CASES: readonly (readonly [name: string, text: string, names: readonly (string | null)[]])[] =
  [
    ['a link that Sophos wrote anew', sophos(base64(LINK)), [null]],
    ['the same percent-encoded', sophos(encodeURIComponent(base64(LINK))), [null]],
    [
      'the same in a list, without padding',
      `Ann Lee: ${sophos(base64(LINK).replace(/=+$/, ''))}\nBob Boss: ${sophos(base64(OTHER))}`,
      ['Ann Lee', 'Bob Boss'],
    ],
    [
      'the same in a table',
      `Name;Link\nAnn Lee;${sophos(base64(LINK))}\nBob Boss;${sophos(base64(OTHER))}`,
      ['Ann Lee', 'Bob Boss'],
    ],
    [
      'another filter with an address in the path',
      `https://click.filter.example/l/${Buffer.from(LINK).toString('base64url')}/7`,
      [null],
    ],
    [
      'an email in Base64',
      mail('Ann Lee', part('text/plain', `Hi Bob,\r\nhere it is: ${LINK}\r\n`)),
      ['Ann Lee'],
    ],
    [
      'an email in Base64, in two forms',
      mail(
        '=?UTF-8?Q?J=C3=B6rg_M=C3=BCller?=',
        `Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n${part('text/plain', `Hallo\n${LINK}\n`)}--b\r\n${part('text/html', `<p>Hallo <a href="${LINK}">Ergebnis</a></p>`)}--b--\r\n`,
      ),
      ['Jörg Müller'],
    ],
    [
      'an email in Base64, in HTML alone',
      mail('Ann Lee', part('text/html', `<p>Hi <a href="${LINK}">this</a></p>`)),
      ['Ann Lee'],
    ],
    [
      'an email in Base64 whose sender is, too',
      mail(`=?utf-8?b?${base64('Zoë Œuvre')}?=`, part('text/plain', LINK)),
      ['Zoë Œuvre'],
    ],
    [
      'an email in Base64 that says neither who wrote it nor what it is',
      `Content-Transfer-Encoding: base64\n\n${base64(LINK)}`,
      [null],
    ],
    [
      'an email with a picture',
      mail(
        'Ann Lee',
        `Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n${part('text/plain', LINK)}--b\r\n${part('image/png', LINK)}--b--\r\n`,
      ),
      ['Ann Lee'],
    ],
    [
      'contact cards',
      `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann;;;\r\nFN:Ann Lee\r\n${folded(`URL:${LINK}`)}\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\n${folded(`NOTE;LANGUAGE=en:${OTHER}`)}\r\nFN:Bob\\, Boss\r\nEND:VCARD\r\n`,
      ['Ann Lee', 'Bob, Boss'],
    ],
    [
      'a calendar, which names nobody',
      `BEGIN:VCALENDAR\r\nPRODID:-//Acme//EN\r\nBEGIN:VEVENT\r\nSUMMARY:Talk with Ann Lee\r\nORGANIZER;CN=Bob Boss:mailto:b@x.example\r\n${folded(`DESCRIPTION:${LINK}\\n`)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
      [null],
    ],
  ];

describe('text that programs save and send', () => {
  it.each(CASES)('%s is read as people see it', (_, text, names) => {
    const listed = [...listResults(text)].filter(({ outcome }) => outcome.ok);
    expect(listed.map(({ label }) => label)).toEqual(names);
  });

  it.each([
    ['a list', `Ann Lee: ${LINK}\n`],
    ['words that only begin like Base64 of a link', 'aHR0cDovL'],
    ['words about a card', `I saw BEGIN:VCARD in it: ${LINK}`],
    ['words about mail', `It says Content-Transfer-Encoding: base64. ${LINK}`],
  ])('%s is left as it is', (_, text) => {
    expect(plainText(text)).toBe(text);
  });

  it('takes time in proportion to the length', () => {
    const ofMail = (size: number) => mail('Ann', part('text/plain', 'x'.repeat(size)));
    expect(growthOf(ofMail, plainText, 100_000)).toBeLessThan(9);
    const ofCards = (size: number) => 'BEGIN:VCARD\nFN:Ann\n x\nEND:VCARD\n'.repeat(size / 32);
    expect(growthOf(ofCards, plainText, 100_000)).toBeLessThan(9);
  });
});
