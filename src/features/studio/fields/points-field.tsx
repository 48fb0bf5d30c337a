import type { Path } from '#core';
import { useFieldWords } from './field-words.ts';
import { NumberField } from './number-field.tsx';
import { fieldId, useStudio } from '../studio-context.ts';

/** A number for each competency, labelled with the competency's name. */
export function PointsField({ path }: { readonly path: Path }) {
  const { file } = useStudio();
  const { title, description } = useFieldWords().helpOf(path);
  return (
    <fieldset className="rr-studio-field" id={fieldId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      <p className="rr-studio-hint">{description}</p>
      <div className="rr-studio-points">
        {file.competencies.map(({ id, name }) => (
          <NumberField key={id} path={[...path, id]} label={name} hint={null} />
        ))}
      </div>
    </fieldset>
  );
}
