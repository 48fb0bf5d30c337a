/** The part of a result that a host asks for; the person decides whether to send it. */
export const RESULT_LEVELS = ['none', 'band', 'scores', 'answers'] as const;
export type ResultLevel = (typeof RESULT_LEVELS)[number];

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const FONTS = ['system', 'serif', 'mono'] as const;
export type Font = (typeof FONTS)[number];

/** Named backgrounds of an embed; any other background is a colour. */
export const NAMED_SURFACES = ['page', 'card', 'transparent'] as const;
export type Surface = (typeof NAMED_SURFACES)[number] | `#${string}`;

/** Parts of a frame that a host can hide. */
export const HIDABLE_PARTS = ['header', 'footer'] as const;
export type HidablePart = (typeof HIDABLE_PARTS)[number];

/** Lengths that a host can set; without one, the taker chooses. */
export const LENGTHS = ['quick', 'standard', 'complete'] as const;
export type Length = (typeof LENGTHS)[number];

/** Where an embed shows the assessment: in its own place, or behind a button. */
export const MODES = ['inline', 'dialog', 'side'] as const;
export type Mode = (typeof MODES)[number];

/**
 * The look of an embed. Only values of these types are accepted, so no attribute can inject CSS.
 */
export type EmbedTheme = {
  readonly scheme: Scheme;
  /** '#rrggbb', or null for Role Radar's own. */
  readonly accent: string | null;
  /** Corner radius in px, 0 to 24, or null for Role Radar's own. */
  readonly radius: number | null;
  readonly font: Font;
  /** Defaults to Role Radar's own page. A colour also decides between dark and light text. */
  readonly surface?: Surface;
};

/** A link shown after the result: a label and an https URL of the host. */
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

/** Maximum length of a host's reference for a visit. */
export const MAX_REFERENCE_LENGTH = 64;

/** Maximum length of a company's name. */
export const MAX_COMPANY_LENGTH = 60;

/** Maximum length of text that either side accepts from the other. */
export const MAX_TEXT = 200;

/**
 * Name of the frame in the host's page that stores progress for other frames of the app when their
 * browser storage is not persistent.
 */
export const KEEPER_NAME = 'role-radar-keep';
