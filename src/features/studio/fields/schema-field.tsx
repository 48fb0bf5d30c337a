import {
  blankOf,
  type DraftFile,
  type FieldShape,
  type Path,
  patternOf,
  updateAt,
  valueAt,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { AddressField } from './address-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useReferences } from '../references.ts';
import { useFieldWords } from './field-words.ts';
import { ListField } from './list-field.tsx';
import { NumberField } from './number-field.tsx';
import { PointsField } from './points-field.tsx';
import { RefsField } from './refs-field.tsx';
import { fieldId, useStudio } from '../studio-context.ts';
import { TextField } from './text-field.tsx';

type SchemaFieldProps = {
  readonly path: Path;
  readonly shape: FieldShape;
  /** Fields of a group that another part of the studio shows or generates. */
  readonly skip?: readonly string[];
};

/** Ids that the studio generates: nobody types them. */
const GENERATED_IDS = new Set(['resources[].id', 'profiles[].id', 'bands[].id', 'forms[].id']);

/** The form for any field of a role file, derived from the format's own rules. */
export function SchemaField({ path, shape, skip = [] }: SchemaFieldProps) {
  const references = useReferences(path);
  const { choiceOf } = useFieldWords();
  if (references !== null) {
    return shape.kind === 'list' ? (
      <RefsField path={path} options={references} />
    ) : (
      <ChoiceField path={path} options={references} />
    );
  }
  switch (shape.kind) {
    case 'text':
      return path.at(-1) === 'url' ? (
        <AddressField path={path} most={shape.most} />
      ) : (
        <TextField path={path} most={shape.most} />
      );
    case 'number':
      return <NumberField path={path} />;
    case 'choice':
      return (
        <ChoiceField
          path={path}
          options={shape.options.map((value) => ({ value, label: choiceOf(path, value) }))}
        />
      );
    case 'list':
      return (
        <ListField
          path={path}
          shape={shape}
          field={(at, entry) => <SchemaField path={at} shape={entry} />}
        />
      );
    case 'points':
      return <PointsField path={path} />;
    case 'group':
      return <GroupField path={path} shape={shape} skip={skip} />;
    case 'fixed':
      return null;
  }
}

type Group = Extract<FieldShape, { readonly kind: 'group' }>;

function GroupField({ path, shape, skip }: { path: Path; shape: Group; skip: readonly string[] }) {
  const { file } = useStudio();
  const fields = shape.fields.filter(
    ({ name }) => !skip.includes(name) && !GENERATED_IDS.has(patternOf([...path, name])),
  );
  return (
    <div className="rr-studio-group" id={fieldId(path)} tabIndex={-1}>
      {fields.map((field) => {
        const at = [...path, field.name];
        const isThere = valueAt(file, at) !== undefined;
        return (
          <div key={field.name} className="rr-studio-optional">
            {isThere && <SchemaField path={at} shape={field.shape} />}
            {field.isOptional && <OptionalField path={at} shape={field.shape} isThere={isThere} />}
          </div>
        );
      })}
    </div>
  );
}

/** Adds or removes an optional value. */
function OptionalField({ path, shape, isThere }: SchemaFieldProps & { isThere: boolean }) {
  const { edit } = useStudio();
  const messages = useMessages('studio').form;
  const { title } = useFieldWords().helpOf(path);
  const name = String(path.at(-1));
  const at = `${path.join('.')} optional`;
  return (
    <Button
      variant="quiet"
      onClick={() =>
        edit(
          (file) =>
            updateAt(file, path.slice(0, -1), (group) => {
              const rest = Object.entries(group as object).filter(([key]) => key !== name);
              return Object.fromEntries(isThere ? rest : [...rest, [name, blankOf(shape)]]);
            }) as DraftFile,
          at,
        )
      }
    >
      {isThere ? messages.removeNamed(title) : messages.fill(title)}
    </Button>
  );
}
