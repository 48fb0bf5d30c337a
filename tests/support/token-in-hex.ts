import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split("[data-theme='dark'] {");

/** A colour of the design, such as "text-soft", as '#rrggbb'. */
export function tokenInHex(scheme: 'light' | 'dark', name: string): string {
  const found = new RegExp(`--color-${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(
    scheme === 'light' ? light : dark,
  );
  if (found === null) throw new Error(`no colour ${name}`);
  const [lightness = 0, chroma = 0, hue = 0] = found.slice(1).map(Number);
  return toHex(lightness, chroma, hue);
}

/** OKLCH to sRGB, by the matrices of CSS Color 4. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const hex = linear.map((part) => {
    const inside = Math.min(1, Math.max(0, part));
    const share = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}
