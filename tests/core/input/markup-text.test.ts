import { describe, expect, it } from 'vitest';
import { isMarkup, markupText, unescapeXml } from '#core/input/markup-text.ts';
import { growthOf } from '#tests/support/growth.ts';

describe('a page as text', () => {
  it.each([
    [
      'a link, with its words behind',
      '<p>See <a class="x" href="a#1">Anna</a></p>',
      '\nSee a#1 (Anna)\n',
    ],
    ['a link that shows itself', '<p><A HREF=a#1>a#1</A></p>', '\na#1\n'],
    ['a link around a picture', "<p><a href = 'a#1'><img src=x></a></p>", '\na#1\n'],
    ['an anchor without an address', '<p><a name="x">Anna</a></p>', '\n(Anna)\n'],
    ['an end without a link', 'Anna</a>', 'Anna'],
    ['cells and rows', '<tr><td> A </td><td>B</td></tr>', '\nA\tB\n'],
    ['what is not shown', '<style>p{}</style>a<script>b</script>c<!-- <p>d --> e', 'ac e'],
    ['what never ends', 'a<style>b', 'a'],
    ['a comment that never ends', 'a<!-- b', 'a'],
    ['white space of the source', 'Anna\n\t  Müller&nbsp; x', 'Anna Müller x'],
    [
      'letters by name',
      'J&ouml;rg &Aacute; &szlig; &Oslash; &#233; &bogus; &quml;',
      'Jörg Á ß Ø é &bogus; q̈',
    ],
    ['a bracket that opens nothing', 'a < b', 'a'],
  ])('shows %s', (_, html, text) => {
    expect(markupText(html)).toBe(text);
  });

  it.each([
    ['<p><a href="x">y</a></p>', true],
    ['Anna <a@x.example>: x', false],
    ['{"a":"<b>"}', false],
    ['<a name="x">y</a>', false],
  ])('%s is one: %s', (text, isOne) => {
    expect(isMarkup(text)).toBe(isOne);
  });

  it('takes time in proportion to its length', () => {
    const forms = ['<a href="', '<!--', '<script>', '<td> ', '&auml;', '\t '];
    for (const form of forms) {
      const make = (size: number) => form.repeat(size / form.length);
      expect(growthOf(make, markupText, 40_000)).toBeLessThan(9);
      expect(growthOf(make, isMarkup, 40_000)).toBeLessThan(9);
    }
  });
});

it.each([
  ['&lt;&#65;&#x42;&amp;&quot;&APOS;', '<AB&"\''],
  ['&#9999999; &nbsp;', '&#9999999; &nbsp;'],
])('reads entities: %s', (xml, text) => {
  expect(unescapeXml(xml)).toBe(text);
});
