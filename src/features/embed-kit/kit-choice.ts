import {
  DEFAULT_MIN_HEIGHT,
  type Font,
  type HidablePart,
  type Length,
  MAX_COMPANY_LENGTH,
  MAX_REFERENCE_LENGTH,
  type Mode,
  type ResultLevel,
  type Scheme,
  type SnippetOptions,
  type Surface,
} from '#core';
import { frameGoalOf, type KitGoal, OWN_GOAL } from './kit-goal.ts';
import type { KitRole } from './kit-role.ts';

/** The state of the kit's form: text that may be incomplete. */
export type KitChoice = {
  readonly profile: string;
  readonly goal: KitGoal;
  readonly scheme: Scheme;
  readonly accent: string | null;
  readonly radius: number | null;
  readonly font: Font;
  readonly result: ResultLevel;
  readonly minHeight: string;
  readonly ctaLabel: string;
  readonly ctaUrl: string;
  readonly surface: Surface;
  readonly mode: Mode;
  /** Null for the visitor's choice. */
  readonly length: Length | null;
  readonly hide: readonly HidablePart[];
  readonly company: string;
  readonly reference: string;
  /** Null for the frame's own language. */
  readonly lang: string | null;
  /** The roles that visitors choose from; a single one is no choice. */
  readonly profiles: readonly string[];
};

/** Height of the first question on a phone 360 px wide: reserving less would shift the host's page. */
const ROOM_FOR_A_QUESTION = 970;

export function firstChoice(profile: string): KitChoice {
  return {
    profile,
    goal: OWN_GOAL,
    scheme: 'auto',
    accent: null,
    radius: null,
    font: 'system',
    result: 'band',
    minHeight: String(ROOM_FOR_A_QUESTION),
    ctaLabel: '',
    ctaUrl: '',
    surface: 'page',
    mode: 'inline',
    length: null,
    hide: [],
    company: '',
    reference: '',
    lang: null,
    profiles: [],
  };
}

/** The options for the form's state; incomplete values are left out. */
export function optionsOf(choice: KitChoice, role: KitRole): SnippetOptions {
  const { profile, scheme, accent, radius, font, result, ctaUrl, surface } = choice;
  const label = choice.ctaLabel.trim();
  const minHeight = Math.round(Number(choice.minHeight));
  return {
    profile,
    goal: frameGoalOf(role, choice.goal),
    theme: { scheme, accent, radius, font, ...(surface !== 'page' && { surface }) },
    result,
    minHeight: minHeight >= 200 && minHeight <= 2000 ? minHeight : DEFAULT_MIN_HEIGHT,
    callToAction: label !== '' && /^https:\/\/./.test(ctaUrl) ? { label, url: ctaUrl } : null,
    ...furtherOptions(choice),
  };
}

/** Options that most careers pages leave as they are; those are left out. */
function furtherOptions(choice: KitChoice): Partial<SnippetOptions> {
  const { mode, length, hide, lang, profiles } = choice;
  const company = choice.company.trim().slice(0, MAX_COMPANY_LENGTH).trim();
  const reference = choice.reference.trim().slice(0, MAX_REFERENCE_LENGTH).trim();
  return {
    ...(profiles.length > 1 && { profiles }),
    ...(length !== null && { length }),
    ...(hide.length > 0 && { hide }),
    ...(company !== '' && { company }),
    ...(reference !== '' && { reference }),
    ...(lang !== null && { lang }),
    ...(mode !== 'inline' && { mode }),
  };
}
