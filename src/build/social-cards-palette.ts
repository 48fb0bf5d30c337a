/** The colours of a card, as CSS writes them: the drawing library reads oklch() too. */
export type Palette = (name: string) => string;

/** The colours of the light theme, read from the stylesheet that names them, so that cards follow it. */
export function readPalette(tokens: string): Palette {
  const light = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const colours = new Map(
    [...light.matchAll(/--color-([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`tokens.css has no --color-${name}`);
    return colour;
  };
}
