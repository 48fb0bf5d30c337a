import { estimateTextWidth } from '#ui/charts/label-text.ts';

/** Bounding box of a text, in the SVG's own units. */
export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The boxes of all lines of text in one of our SVG files, by the text widths that its layout assumes. */
export function textBoxes(svg: string): readonly TextBox[] {
  const boxes: TextBox[] = [];
  const frames = [{ x: 0, y: 0, scale: 1 }];
  const tags = svg.matchAll(/<g([^>]*)>|<\/g>|<text([^>]*)>(.*?)<\/text>/g);
  for (const [tag, group, line, text = ''] of tags) {
    const attributes = group ?? line ?? '';
    const frame = frames.at(-1) ?? { x: 0, y: 0, scale: 1 };
    if (tag === '</g>') frames.pop();
    else if (tag.startsWith('<g')) {
      const [, x = '0', y = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes) ?? [];
      const [, scale = '1'] = /scale\(([-\d.]+)\)/.exec(attributes) ?? [];
      frames.push({
        x: frame.x + Number(x) * frame.scale,
        y: frame.y + Number(y) * frame.scale,
        scale: frame.scale * Number(scale),
      });
    } else boxes.push(boxOf(attributes, plainText(text), frame));
  }
  return boxes.filter(({ text }) => text !== '');
}

function boxOf(
  attributes: string,
  text: string,
  frame: { readonly x: number; readonly y: number; readonly scale: number },
): TextBox {
  const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const size = Number(read('font-size')) * frame.scale;
  const width = estimateTextWidth(text, size);
  const x = frame.x + Number(read('x')) * frame.scale;
  const baseline = frame.y + Number(read('y')) * frame.scale;
  const left = { middle: x - width / 2, end: x - width }[read('text-anchor')] ?? x;
  return {
    text,
    left,
    right: left + width,
    top: baseline - size * 0.8,
    bottom: baseline + size * 0.2,
  };
}

function plainText(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>|[\u2066-\u2069]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
