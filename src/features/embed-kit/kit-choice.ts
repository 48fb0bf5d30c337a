import {
  DEFAULT_MIN_HEIGHT,
  type Font,
  type ResultLevel,
  type Scheme,
  type SnippetOptions,
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
  };
}

/** The options for the form's state; incomplete values are left out. */
export function optionsOf(choice: KitChoice, role: KitRole): SnippetOptions {
  const { profile, scheme, accent, radius, font, result, ctaUrl } = choice;
  const label = choice.ctaLabel.trim();
  const minHeight = Math.round(Number(choice.minHeight));
  return {
    profile,
    goal: frameGoalOf(role, choice.goal),
    theme: { scheme, accent, radius, font },
    result,
    minHeight: minHeight >= 200 && minHeight <= 2000 ? minHeight : DEFAULT_MIN_HEIGHT,
    callToAction: label !== '' && /^https:\/\/./.test(ctaUrl) ? { label, url: ctaUrl } : null,
  };
}
