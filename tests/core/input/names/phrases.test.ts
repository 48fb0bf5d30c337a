import { describe, expect, it } from 'vitest';
import {
  isClosing,
  PHRASE,
  PHRASE_WORDS,
  signerBehind,
  TIME_WORDS,
} from '#core/input/names/phrases.ts';

describe('the end of an email', () => {
  it.each(['Best regards,', 'Viele Grüße', 'Cordialement,', 'С уважением,', 'Saygılarımla', '--'])(
    'is known: %s',
    (line) => {
      expect(isClosing(line)).toBe(true);
    },
  );

  it.each(['Bestow', 'Thanksgiving is near', 'LGBT', 'Anna'])('is not taken from %s', (line) => {
    expect([isClosing(line), signerBehind(line)]).toEqual([false, null]);
  });

  it.each([
    ['Cheers, Anna', 'Anna'],
    ['LG Anna Müller', 'Anna Müller'],
    ['Best regards', null],
  ])('may be signed in the same line: %s', (line, name) => {
    expect(signerBehind(line)).toBe(name);
  });
});

it('has no word of a phrase twice, and none that is a day', () => {
  expect([...PHRASE_WORDS].filter((word) => word === '' || word.includes(' '))).toEqual([]);
  expect('9:01 오전'.replace(TIME_WORDS, '').trim()).toBe('9:01');
});

it('has no word that people are called by', () => {
  const names = ['שלי', 'Selam', 'Evo', 'Saya', 'Moi', 'Caro', 'Bok', 'An', 'Date', 'Fertig'];
  expect(names.filter((name) => PHRASE_WORDS.has(name.toLowerCase()))).toEqual([]);
});

it.each(['これが私の結果です', '这是我的结果', '제 결과입니다'])(
  'tells a phrase from a name: %s',
  (text) => {
    expect(PHRASE.test(text)).toBe(true);
    expect(['佐藤花子', '王芳', '김민수'].some((name) => PHRASE.test(name))).toBe(false);
  },
);
