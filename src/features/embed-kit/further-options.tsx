import {
  HIDABLE_PARTS,
  LENGTHS,
  MAX_COMPANY_LENGTH,
  MAX_REFERENCE_LENGTH,
  MODES,
  NAMED_SURFACES,
} from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { LOCALES } from '#i18n/locales.ts';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { textLanguage } from '#ui/text-language.ts';
import { KitField, KitSelect } from './kit-field.tsx';
import type { KitChoice } from './kit-choice.ts';
import type { KitRole } from './kit-role.ts';

const FIRST_SURFACE = '#ffffff';

type FurtherOptionsProps = {
  readonly roles: readonly KitRole[];
  readonly choice: KitChoice;
  readonly onChange: (change: Partial<KitChoice>) => void;
};

/** Options that most careers pages leave as they are. */
export function FurtherOptions({ roles, choice, onChange }: FurtherOptionsProps) {
  const messages = useMessages('embed-kit').further;
  const around = useLocale();
  const languages = new Intl.DisplayNames([around], { type: 'language' });
  return (
    <Disclosure summary={messages.title}>
      <div className="rr-stack">
        {roles.length > 1 && <RolesChoice roles={roles} choice={choice} onChange={onChange} />}
        <KitSelect
          label={messages.mode}
          hint={messages.modeHints[choice.mode]}
          value={choice.mode}
          options={MODES.map((mode) => [mode, messages.modes[mode]] as const)}
          onChange={(mode) => onChange({ mode })}
        />
        <KitSelect
          label={messages.length}
          hint={messages.lengthHint}
          value={choice.length ?? 'own'}
          options={(['own', ...LENGTHS] as const).map(
            (length) => [length, messages.lengths[length]] as const,
          )}
          onChange={(length) => onChange({ length: length === 'own' ? null : length })}
        />
        <SurfaceFields choice={choice} onChange={onChange} />
        <fieldset className="rr-kit__targets">
          <legend>{messages.hide}</legend>
          {HIDABLE_PARTS.map((part) => (
            <label key={part} className="rr-kit__check">
              <input
                type="checkbox"
                checked={choice.hide.includes(part)}
                onChange={({ target }) =>
                  onChange({
                    hide: HIDABLE_PARTS.filter((each) =>
                      each === part ? target.checked : choice.hide.includes(each),
                    ),
                  })
                }
              />
              <span>{messages.parts[part]}</span>
            </label>
          ))}
        </fieldset>
        <KitField label={messages.company} hint={messages.companyHint}>
          {(attributes) => (
            <input
              {...attributes}
              maxLength={MAX_COMPANY_LENGTH}
              value={choice.company}
              onChange={(event) => onChange({ company: event.target.value })}
            />
          )}
        </KitField>
        <KitField label={messages.reference} hint={messages.referenceHint}>
          {(attributes) => (
            <input
              {...attributes}
              maxLength={MAX_REFERENCE_LENGTH}
              value={choice.reference}
              onChange={(event) => onChange({ reference: event.target.value })}
            />
          )}
        </KitField>
        <KitSelect
          label={messages.lang}
          hint={messages.langHint}
          value={choice.lang ?? ''}
          options={[
            ['', messages.langOwn],
            ...LOCALES.map((locale) => [locale, languages.of(locale) ?? locale] as const),
          ]}
          onChange={(lang) => onChange({ lang: lang === '' ? null : lang })}
        />
      </div>
    </Disclosure>
  );
}

/** The roles that visitors choose from, in the order of the list. */
function RolesChoice({ roles, choice, onChange }: FurtherOptionsProps) {
  const messages = useMessages('embed-kit').further;
  const around = useLocale();
  return (
    <fieldset className="rr-kit__targets">
      <legend>{messages.profiles}</legend>
      <p className="rr-kit__hint">{messages.profilesHint}</p>
      {roles.map(({ id, title, locale = around }) => (
        <label key={id} className="rr-kit__check">
          <input
            type="checkbox"
            checked={choice.profiles.includes(id)}
            onChange={({ target }) =>
              onChange({
                profiles: roles
                  .map((role) => role.id)
                  .filter((each) =>
                    each === id ? target.checked : choice.profiles.includes(each),
                  ),
              })
            }
          />
          <span {...textLanguage(locale, around)}>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

function SurfaceFields({ choice, onChange }: Pick<FurtherOptionsProps, 'choice' | 'onChange'>) {
  const messages = useMessages('embed-kit').further;
  const { surface } = choice;
  const named = NAMED_SURFACES.find((each) => each === surface);
  return (
    <>
      <KitSelect
        label={messages.surface}
        hint={messages.surfaceHints[named ?? 'colour']}
        value={named ?? 'colour'}
        options={([...NAMED_SURFACES, 'colour'] as const).map(
          (each) => [each, messages.surfaces[each]] as const,
        )}
        onChange={(each) => onChange({ surface: each === 'colour' ? FIRST_SURFACE : each })}
      />
      {named === undefined && (
        <KitField label={messages.surfaceColour}>
          {(attributes) => (
            <input
              {...attributes}
              type="color"
              value={surface}
              onChange={(event) => onChange({ surface: `#${event.target.value.slice(1)}` })}
            />
          )}
        </KitField>
      )}
    </>
  );
}
