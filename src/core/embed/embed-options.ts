/** What of a result the host asks for; the person decides. */
export const RESULT_LEVELS = ['none', 'band', 'scores', 'answers'] as const;
export type ResultLevel = (typeof RESULT_LEVELS)[number];

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const FONTS = ['system', 'serif', 'mono'] as const;
export type Font = (typeof FONTS)[number];

/** What an embed stands on by name; any other ground is a colour. */
export const NAMED_SURFACES = ['page', 'card', 'transparent'] as const;
export type Surface = (typeof NAMED_SURFACES)[number] | `#${string}`;

/** Parts of a frame that a host may leave out. */
export const HIDABLE_PARTS = ['header', 'footer'] as const;
export type HidablePart = (typeof HIDABLE_PARTS)[number];

/** Lengths that a host may set; left out, the taker chooses. */
export const LENGTHS = ['quick', 'standard', 'complete'] as const;
export type Length = (typeof LENGTHS)[number];

/** How an embed may look: values of these kinds and nothing else, so no attribute can carry CSS. */
export type EmbedTheme = {
  readonly scheme: Scheme;
  /** '#rrggbb', or null for Role Radar's own. */
  readonly accent: string | null;
  /** Corner radius in px, 0 to 24, or null for Role Radar's own. */
  readonly radius: number | null;
  readonly font: Font;
  /** Left out for Role Radar's own page. A colour decides between dark and light text by itself. */
  readonly surface?: Surface;
};

/** A way on after the result: a label and an https address of the host's. */
export type CallToAction = { readonly label: string; readonly url: string };

export const PLAIN_THEME: EmbedTheme = {
  scheme: 'auto',
  accent: null,
  radius: null,
  font: 'system',
};

/** Heights in px that an embed reserves and reports. */
export const DEFAULT_MIN_HEIGHT = 420;
export const MAX_HEIGHT = 20_000;

/** The longest text by which a host may call a visit. */
export const LONGEST_REFERENCE = 64;

/** The longest text that either side takes from the other. */
export const MAX_TEXT = 200;

/** Name of the frame that a host's page holds for others of the app whose browser keeps nothing for them. */
export const KEEPER_NAME = 'role-radar-keep';
