import { type Path, valueAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { FieldProblems } from './field-problems.tsx';
import { useFieldWords } from './field-words.ts';
import { fieldId, useSetField, useStudio } from '../studio-context.ts';

type RefsFieldProps = {
  readonly path: Path;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** References to the role's own parts: chosen by title, never typed. */
export function RefsField({ path, options }: RefsFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const messages = useMessages('studio').form;
  const { title, description } = useFieldWords().helpOf(path);
  const given = valueAt(file, path);
  const chosen: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = new Set(options.map(({ value }) => value));
  const all = [
    ...options,
    ...chosen
      .filter((each) => typeof each === 'string' && !known.has(each))
      .map((each) => ({
        value: String(each),
        label: String(each),
      })),
  ];
  return (
    <fieldset className="rr-studio-field" id={fieldId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      {description !== '' && <p className="rr-studio-hint">{description}</p>}
      {all.length === 0 && <p className="rr-studio-hint">{messages.noneToChoose}</p>}
      <div className="rr-studio-refs">
        {all.map(({ value, label }) => (
          <label key={value} className="rr-studio-pick">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                set(
                  path,
                  event.currentTarget.checked
                    ? all
                        .map((each) => each.value)
                        .filter((each) => each === value || chosen.includes(each))
                    : chosen.filter((each) => each !== value),
                )
              }
            />
            <span>{label === '' ? messages.unnamed : label}</span>
          </label>
        ))}
      </div>
      <FieldProblems path={path} />
    </fieldset>
  );
}
