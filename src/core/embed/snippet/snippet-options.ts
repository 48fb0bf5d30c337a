import {
  type CallToAction,
  DEFAULT_MIN_HEIGHT,
  type EmbedTheme,
  type HidablePart,
  type Length,
  type Mode,
  type ResultLevel,
} from '../embed-options.ts';
import type { FrameGoal } from '../frame-address.ts';

/** Options chosen on the embed page. */
export type SnippetOptions = {
  readonly profile: string;
  readonly theme: EmbedTheme;
  readonly result: ResultLevel;
  readonly minHeight: number;
  readonly callToAction: CallToAction | null;
  /** The profile that the result is compared with; `NO_GOAL` for the role's own. */
  readonly goal: FrameGoal;
  /** Roles that visitors choose from; absent for `profile` alone. */
  readonly profiles?: readonly string[];
  /** Absent for the visitor's choice. */
  readonly length?: Length;
  /** Absent to hide nothing. */
  readonly hide?: readonly HidablePart[];
  /** The company's name; absent to show its address alone. */
  readonly company?: string;
  /** An opaque text that comes back with every event. */
  readonly reference?: string;
  /** A language tag; absent for the frame's own. */
  readonly lang?: string;
  /** Absent for inline. */
  readonly mode?: Mode;
};

/** Attributes that only a loader passes on: a plain frame's address can't carry them. */
export const LOADER_ATTRIBUTES = ['mode', 'company', 'reference', 'lang', 'cta-label'] as const;

export type Attributes = readonly (readonly [name: string, value: string])[];

/** The attributes for the chosen options; options at their default are left out. */
export function snippetAttributes(options: SnippetOptions): Attributes {
  const { profile, theme, result, minHeight, callToAction, goal } = options;
  return [
    ['profile', profile],
    ...given('profiles', options.profiles?.join(',') ?? null),
    ...given('target-profile', goal.profile),
    ...given('targets', goal.targets),
    ...given('targets-name', goal.bar),
    ...given('theme', theme.scheme === 'auto' ? null : theme.scheme),
    ...given('accent', theme.accent),
    ...given('radius', theme.radius),
    ...given('font', theme.font === 'system' ? null : theme.font),
    ...given('surface', theme.surface ?? null),
    ...given('length', options.length ?? null),
    ...given('hide', options.hide?.join(' ') ?? null),
    ...given('company', options.company ?? null),
    ...given('reference', options.reference ?? null),
    ...given('lang', options.lang ?? null),
    ...given('mode', options.mode ?? null),
    ...given('result', result === 'none' ? null : result),
    ...given('min-height', minHeight === DEFAULT_MIN_HEIGHT ? null : minHeight),
    ...given('cta-label', callToAction?.label ?? null),
    ...given('cta-url', callToAction?.url ?? null),
  ];
}

function given(name: string, value: string | number | null): Attributes {
  return value === null ? [] : [[name, String(value)]];
}
