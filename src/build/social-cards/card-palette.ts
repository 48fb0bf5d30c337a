/** Returns a card's colour as "#rrggbb". */
export type Palette = (name: string) => string;

/** Reads the light theme's colours from its stylesheet, so that cards use the same ones. */
export function readPalette(tokens: string): Palette {
  const light = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const colours = new Map(
    [...light.matchAll(/--color-([a-z-]+):\s*oklch\(([\d. ]+)\);/g)].map(
      ([, name = '', parts = '']) => [name, toHex(parts.split(' ').map(Number))],
    ),
  );
  return (name) => {
    const colour = colours.get(name);
    // A canvas would silently use black.
    if (colour === undefined) throw new Error(`tokens.css has no --color-${name} in oklch()`);
    return colour;
  };
}

/**
 * Converts lightness, chroma and hue (degrees), because not every drawing library supports oklch().
 */
function toHex([l = 0, c = 0, h = 0]: readonly number[]): string {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  // Björn Ottosson's matrices, bottosson.github.io/posts/oklab.
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
  return `#${linear.map(toByte).join('')}`;
}

/** A linear sRGB component as two hexadecimal digits, clipped to the gamut. */
function toByte(part: number): string {
  const encoded = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
  const byte = Math.round(255 * Math.min(1, Math.max(0, encoded)));
  return byte.toString(16).padStart(2, '0');
}
