import { shapeAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ItemEnd, ItemPlace } from './item-place.tsx';
import { RemarksAt } from '../review/remarks-at.tsx';
import { SchemaField } from '../fields/schema-field.tsx';
import { fieldId, useStudio } from '../studio-context.ts';
import { TextField } from '../fields/text-field.tsx';

const SHOWN = ['id', 'competency', 'title', 'stage', 'anchors'];

/** One behaviour: its title, its five anchors in a row with the levels above, and its place. */
export function BehaviourForm({ at }: { readonly at: number }) {
  const { file } = useStudio();
  const messages = useMessages('studio').items;
  const path = ['indicators', at];
  const indicator = file.indicators[at];
  const shape = shapeAt(path);
  if (indicator === undefined || shape === null) return null;
  return (
    <div className="rr-studio-form" id={fieldId(path)} tabIndex={-1}>
      <RemarksAt on={indicator.id} />
      <TextField path={[...path, 'title']} most={200} />
      <fieldset className="rr-studio-field" id={fieldId([...path, 'anchors'])} tabIndex={-1}>
        <legend>{messages.anchors}</legend>
        <p className="rr-studio-hint">{messages.anchorsHint}</p>
        <div className="rr-studio-anchors">
          {indicator.anchors.map((_, level) => (
            <TextField
              // eslint-disable-next-line react/no-array-index-key -- a level is its place
              key={level}
              path={[...path, 'anchors', level]}
              most={400}
              label={file.levels[level]?.name ?? `${level}`}
              hint={file.levels[level]?.description ?? null}
              countsWords
            />
          ))}
        </div>
      </fieldset>
      <ItemPlace path={path} item={indicator} />
      <details className="rr-studio-details">
        <summary>{messages.details}</summary>
        <SchemaField path={path} shape={shape} skip={SHOWN} />
      </details>
      <ItemEnd id={indicator.id} />
    </div>
  );
}
