import { FONTS, type GuardedAccent, guardAccent, RESULT_LEVELS, SCHEMES } from '#core';
import { embedKitWords } from '#i18n/embed-kit.ts';
import { useWords } from '#i18n/locale.tsx';
import { KitField, KitSelect } from './kit-field.tsx';
import type { KitChoice } from './kit-choice.ts';

type KitOptionsProps = {
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly choice: KitChoice;
  readonly onChange: (change: Partial<KitChoice>) => void;
};

const RADII = ['own', '0', '4', '8', '12', '16', '24'] as const;
const FIRST_ACCENT = '#0a66c2';

/** Everything that a careers page may choose. */
export function KitOptions({ roles, choice, onChange }: KitOptionsProps) {
  const words = useWords(embedKitWords);
  const roleOptions = roles.map(({ id, title }) => [id, title] as const);
  return (
    <section className="rr-stack" aria-labelledby="kit-options">
      <h2 id="kit-options">{words.optionsTitle}</h2>
      <KitSelect
        label={words.role}
        value={choice.profile}
        options={roleOptions}
        onChange={(profile) => onChange({ profile })}
      />
      <KitSelect
        label={words.result}
        hint={words.resultHint}
        value={choice.result}
        options={RESULT_LEVELS.map((level) => [level, words.results[level]] as const)}
        onChange={(result) => onChange({ result })}
      />
      <KitSelect
        label={words.theme}
        value={choice.scheme}
        options={SCHEMES.map((scheme) => [scheme, words.themes[scheme]] as const)}
        onChange={(scheme) => onChange({ scheme })}
      />
      <label className="rr-kit__check">
        <input
          type="checkbox"
          checked={choice.accent !== null}
          onChange={(event) => onChange({ accent: event.target.checked ? FIRST_ACCENT : null })}
        />
        <span>{words.ownAccent}</span>
      </label>
      {choice.accent === null ? null : (
        <AccentField accent={choice.accent} onChange={(accent) => onChange({ accent })} />
      )}
      <KitSelect
        label={words.radius}
        value={RADII.find((radius) => radius === String(choice.radius)) ?? 'own'}
        options={RADII.map(
          (each) =>
            [each, each === 'own' ? words.radiusOwn : words.radiusOf(Number(each))] as const,
        )}
        onChange={(each) => onChange({ radius: each === 'own' ? null : Number(each) })}
      />
      <KitSelect
        label={words.font}
        value={choice.font}
        options={FONTS.map((font) => [font, words.fonts[font]] as const)}
        onChange={(font) => onChange({ font })}
      />
      <KitField label={words.minHeight} hint={words.minHeightHint}>
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
      <KitField label={words.ctaLabel} hint={words.ctaLabelHint}>
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
    </section>
  );
}

function CallToActionAddress({ choice, onChange }: Omit<KitOptionsProps, 'roles'>) {
  const words = useWords(embedKitWords);
  const { ctaLabel, ctaUrl } = choice;
  if (ctaLabel.trim() === '') return null;
  const problem =
    ctaUrl === ''
      ? words.ctaUrlMissing
      : /^https:\/\/./.test(ctaUrl)
        ? undefined
        : words.ctaUrlProblem;
  return (
    <KitField label={words.ctaUrl} hint={problem}>
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
  const words = useWords(embedKitWords);
  const schemes = ['light', 'dark'] as const;
  const guarded = schemes.map((scheme) => [scheme, guardAccent(accent, scheme)] as const);
  const corrected = guarded.filter(([, { corrected: changed }]) => changed);
  const say = (scheme: 'light' | 'dark', { accent: used, wantedContrast }: GuardedAccent) =>
    words.accentCorrected(accent, used, wantedContrast.toFixed(1), words.schemes[scheme]);
  const hint =
    corrected.length === 0
      ? words.accentFine
      : corrected.map(([scheme, outcome]) => say(scheme, outcome)).join(' ');
  return (
    <KitField label={words.accent} hint={hint}>
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
