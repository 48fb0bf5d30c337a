import { describe, expect, it } from 'vitest';
import { createProse } from '#core/input/names/prose.ts';
import { growthOf } from '#tests/support/growth.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

const A = linkOf(answersCode(1));
const B = linkOf(answersCode(2));

/** The non-empty lines of a text, numbered. */
const placed = (text: string) =>
  text
    .split('\n')
    .map((each, index) => ({ text: each.trim(), line: index + 1 }))
    .filter((each) => each.text !== '');

/** Lines that may list a person without a link. */
const missed = (text: string) => {
  const lines = placed(text);
  const prose = createProse(lines);
  return lines.filter((_, at) => prose.mayLackLink(at)).map((each) => each.text);
};
/** Only lines without a link. */
const missedBeside = (text: string) => missed(text).filter((line) => !line.includes('http'));

describe('text around links', () => {
  it.each([
    ['a message with one link', `Hi Tom,\nhere it is:\n${A}\nCheers\nAnna`, []],
    ['a text without any', 'Hi Tom,\nno link yet', []],
    ['a list with a name in front', `Anna: soon\nBo: ${A}`, ['Anna: soon']],
    ['a name above that of the link', `Anna Müller\nBo Li\n${A}`, ['Anna Müller', 'Bo Li']],
    ['a heading', `Backend team\n${A}\n${B}`, []],
    ['a line between links', `${A}\nnonsense\n${B}`, ['nonsense']],
    [
      'a person apart from the list, and what is none',
      `Ann: ${A}\nBo: ${B}\n\nCarla: soon\n\nDora Diaz\n\nSubject: radar\n\nsee you on Friday`,
      ['Carla: soon', 'Dora Diaz'],
    ],
    ['lines apart by a quote’s empty one', `> Ann: ${A}\n>\n> see you`, []],
  ])('%s', (_, text, expected) => {
    expect(missedBeside(text)).toEqual(expected);
  });
});

describe('the signature', () => {
  it.each([
    ['Best regards,\nAnna Müller\nAcme', 'Anna Müller'],
    ['Cheers\nAnna', 'Anna'],
    ['Mit freundlichen Grüßen\n\nJörg Roth', 'Jörg Roth'],
    ['Cordialement,\nZoé Dupont', 'Zoé Dupont'],
    ['Un saludo,\nAna García', 'Ana García'],
    ['Met vriendelijke groet,\nJan de Vries', 'Jan de Vries'],
    ['Thanks!\nsee you on Friday', null],
    ['see you on Friday\nAnna', null],
    ['Cheers', null],
  ])('%j', (below, name) => {
    expect(createProse(placed(`Hi,\n${A}\n\n${below}`)).signature()).toBe(name);
  });

  it('is nobody’s where there are several links, or none', () => {
    expect(createProse(placed(`${A}\n${B}\nCheers\nAnna`)).signature()).toBeNull();
    expect(createProse(placed('Cheers\nAnna')).signature()).toBeNull();
  });
});

it('takes time in proportion to the number of lines', () => {
  const forms = [
    (size: number) => 'Anna Müller says hello\n'.repeat(size / 23),
    (size: number) => `${A}\nsure\n`.repeat(size / 95),
    (size: number) => 'Anna\n\n'.repeat(size / 6),
  ];
  for (const make of forms) expect(growthOf(make, missed, 40_000)).toBeLessThan(9);
});
