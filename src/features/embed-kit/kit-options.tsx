import { FONTS, type GuardedAccent, guardAccent, RESULT_LEVELS, SCHEMES } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { FurtherOptions } from './further-options.tsx';
import { GoalFields } from './goal-fields.tsx';
import { KitField, KitSelect } from './kit-field.tsx';
import type { KitChoice } from './kit-choice.ts';
import { OWN_GOAL } from './kit-goal.ts';
import type { KitRole, KitStep } from './kit-role.ts';
import { useLocale } from '#i18n/locale.tsx';
import { textLanguage } from '#ui/text-language.ts';

type KitOptionsProps = {
  readonly roles: readonly KitRole[];
  /** The chosen role. */
  readonly role: KitRole;
  /** The steps of its ladder; empty until they are loaded. */
  readonly steps: readonly KitStep[];
  readonly choice: KitChoice;
  readonly onChange: (change: Partial<KitChoice>) => void;
};

const RADII = ['own', '0', '4', '8', '12', '16', '24'] as const;
const FIRST_ACCENT = '#0a66c2';

/** All options that a careers page has. */
export function KitOptions({ roles, role, steps, choice, onChange }: KitOptionsProps) {
  const messages = useMessages('embed-kit');
  const around = useLocale();
  const roleOptions = roles.map(
    ({ id, title, locale = around }) => [id, title, textLanguage(locale, around)] as const,
  );
  return (
    <section className="rr-stack" aria-labelledby="kit-options">
      <h2 id="kit-options">{messages.optionsTitle}</h2>
      <KitSelect
        label={messages.role}
        value={choice.profile}
        options={roleOptions}
        // Targets refer to the role's own competencies.
        onChange={(profile) => onChange({ profile, goal: OWN_GOAL })}
      />
      <GoalFields
        role={role}
        steps={steps}
        goal={choice.goal}
        onChange={(goal) => onChange({ goal })}
      />
      <KitSelect
        label={messages.result}
        hint={messages.resultHint}
        value={choice.result}
        options={RESULT_LEVELS.map((level) => [level, messages.results[level]] as const)}
        onChange={(result) => onChange({ result })}
      />
      <KitSelect
        label={messages.theme}
        value={choice.scheme}
        options={SCHEMES.map((scheme) => [scheme, messages.themes[scheme]] as const)}
        onChange={(scheme) => onChange({ scheme })}
      />
      <label className="rr-kit__check">
        <input
          type="checkbox"
          checked={choice.accent !== null}
          onChange={(event) => onChange({ accent: event.target.checked ? FIRST_ACCENT : null })}
        />
        <span>{messages.ownAccent}</span>
      </label>
      {choice.accent === null ? null : (
        <AccentField accent={choice.accent} onChange={(accent) => onChange({ accent })} />
      )}
      <KitSelect
        label={messages.radius}
        value={RADII.find((radius) => radius === String(choice.radius)) ?? 'own'}
        options={RADII.map(
          (each) =>
            [each, each === 'own' ? messages.radiusOwn : messages.radiusOf(Number(each))] as const,
        )}
        onChange={(each) => onChange({ radius: each === 'own' ? null : Number(each) })}
      />
      <KitSelect
        label={messages.font}
        value={choice.font}
        options={FONTS.map((font) => [font, messages.fonts[font]] as const)}
        onChange={(font) => onChange({ font })}
      />
      <KitField label={messages.minHeight} hint={messages.minHeightHint}>
        {(attributes) => (
          <input
            {...attributes}
            type="number"
            min={200}
            max={2000}
            step={10}
            value={choice.minHeight}
            onChange={(event) => onChange({ minHeight: event.target.value })}
          />
        )}
      </KitField>
      <KitField label={messages.ctaLabel} hint={messages.ctaLabelHint}>
        {(attributes) => (
          <input
            {...attributes}
            maxLength={60}
            value={choice.ctaLabel}
            onChange={(event) => onChange({ ctaLabel: event.target.value })}
          />
        )}
      </KitField>
      <CallToActionAddress choice={choice} onChange={onChange} />
      <FurtherOptions roles={roles} choice={choice} onChange={onChange} />
    </section>
  );
}

function CallToActionAddress({ choice, onChange }: Pick<KitOptionsProps, 'choice' | 'onChange'>) {
  const messages = useMessages('embed-kit');
  const { ctaLabel, ctaUrl } = choice;
  if (ctaLabel.trim() === '') return null;
  const problem =
    ctaUrl === ''
      ? messages.ctaUrlMissing
      : /^https:\/\/./.test(ctaUrl)
        ? undefined
        : messages.ctaUrlProblem;
  return (
    <KitField label={messages.ctaUrl} hint={problem}>
      {(attributes) => (
        <input
          {...attributes}
          type="url"
          placeholder="https://"
          aria-invalid={problem !== undefined}
          value={ctaUrl}
          onChange={(event) => onChange({ ctaUrl: event.target.value.trim() })}
        />
      )}
    </KitField>
  );
}

type AccentFieldProps = { readonly accent: string; readonly onChange: (accent: string) => void };

function AccentField({ accent, onChange }: AccentFieldProps) {
  const messages = useMessages('embed-kit');
  const { tenths } = useFormatters();
  const schemes = ['light', 'dark'] as const;
  const guarded = schemes.map((scheme) => [scheme, guardAccent(accent, scheme)] as const);
  const corrected = guarded.filter(([, { corrected: changed }]) => changed);
  const say = (scheme: 'light' | 'dark', { accent: used, wantedContrast }: GuardedAccent) =>
    messages.accentCorrected(accent, used, tenths(wantedContrast), messages.schemes[scheme]);
  const hint =
    corrected.length === 0
      ? messages.accentFine
      : corrected.map(([scheme, outcome]) => say(scheme, outcome)).join(' ');
  return (
    <KitField label={messages.accent} hint={hint}>
      {(attributes) => (
        <input
          {...attributes}
          type="color"
          value={accent}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </KitField>
  );
}
