// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { drawRadarSvg, type Picture } from '#features/export-result/radar-svg.ts';

const axis = (name: string, value: number | null) => ({
  name,
  value,
  low: value === null ? null : value - 10,
  high: value === null ? null : value + 10,
  target: 75,
  words: `${value ?? 'no'} points`,
  figure: value === null ? '–' : String(value),
});
const picture: Picture = {
  name: 'AI Engineer. Role fit: Developing',
  description: 'Alpha: 40 points. Beta: 60 points. Gamma: no points',
  title: 'AI Engineer',
  subtitle: 'Role fit: Developing',
  axes: [axis('Alpha', 40), axis('Beta', 60), axis('Gamma', null)],
  cuts: [12.5, 37.5, 62.5, 87.5],
  rings: 'Rings: A, B, C, D, E',
  legend: { you: 'You', role: 'The role', range: 'Likely range' },
  note: 'Self-reported.',
  link: null,
};

function parse(svg: string): XMLDocument {
  const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  return xml;
}

describe('drawRadarSvg', () => {
  it('has title, key, axes and figures as text, and a name and description for screen readers', () => {
    const xml = parse(drawRadarSvg(picture).svg);
    const texts = [...xml.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const text of [
      'AI Engineer',
      'You',
      'The role',
      'Likely range',
      'Alpha',
      'Alpha 40',
      'Gamma –',
      '40 points',
      picture.rings,
    ]) {
      expect(texts).toContain(text);
    }
    expect(xml.querySelector('title')?.textContent).toBe('AI Engineer. Role fit: Developing');
    expect(xml.querySelector('desc')?.textContent).toContain('Gamma: no points');
  });

  it('draws no point for an axis without evidence', () => {
    const xml = parse(drawRadarSvg(picture).svg);
    // Two on the axes, one in the legend.
    expect(xml.querySelectorAll('circle')).toHaveLength(3);
  });

  it('needs nothing from outside: no style, script, image or address', () => {
    const xml = parse(drawRadarSvg({ ...picture, link: 'https://example.org/#1A' }).svg);
    expect(xml.querySelector('style, script, image, use, a, foreignObject')).toBeNull();
    expect(xml.querySelector('[href], [style]')).toBeNull();
  });

  it('keeps hostile text text', () => {
    const title = '</title><script>alert(1)</script>"&\u0000';
    const xml = parse(drawRadarSvg({ ...picture, title }).svg);
    expect(xml.querySelector('script')).toBeNull();
    expect(xml.querySelector('text')?.textContent).toBe('</title><script>alert(1)</script>"&');
  });

  it('holds a link only when it is given one', () => {
    expect(parse(drawRadarSvg(picture).svg).querySelector('metadata')).toBeNull();
    const link = 'https://example.org/r/a/?x=1&y=2#1ABC';
    const xml = parse(drawRadarSvg({ ...picture, link }).svg);
    expect(xml.querySelector('metadata')?.textContent).toBe(link);
  });

  it('makes text that is too wide smaller, and the picture higher for more axes', () => {
    const wide = parse(drawRadarSvg({ ...picture, title: 'Wide '.repeat(20) }).svg);
    expect(Number(wide.querySelector('text')?.getAttribute('font-size'))).toBeLessThan(10);
    const more = drawRadarSvg({ ...picture, axes: [...picture.axes, axis('Delta', 10)] });
    expect(more.height).toBeGreaterThan(drawRadarSvg(picture).height);
  });

  it('says the language of the role’s texts, and keeps those that run the other way in order', () => {
    const language = { lang: 'ar', dir: 'rtl' } as const;
    const xml = parse(drawRadarSvg({ ...picture, title: 'مهندس', language }).svg);
    const marked = [...xml.querySelectorAll('text[lang=ar]')].map(({ textContent }) => textContent);
    const listed = ['مهندس', 'Alpha', 'Beta', 'Gamma'].map((name) => `\u2067${name}\u2069`);
    const atAxes = ['Alpha 40', 'Beta 60', 'Gamma –'].map((text) =>
      text.replace(/^(\w+ )(.+)$/, '\u2067$1\u2069$2'),
    );
    expect(new Set(marked)).toEqual(new Set([...listed, ...atAxes]));
    expect(drawRadarSvg(picture).svg).not.toMatch(/lang=|[\u2067\u2069]/);
  });
});
