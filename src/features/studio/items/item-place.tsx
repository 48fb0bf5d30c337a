import { type Path, removeItems, setStage } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { SchemaField } from '../fields/schema-field.tsx';
import { fieldId, useStudio } from '../studio-context.ts';

type ItemPlaceProps = {
  readonly path: Path;
  readonly item: { readonly id: string; readonly stage: number };
};

/** A question's competency, and the form from which on it is asked. */
export function ItemPlace({ path, item }: ItemPlaceProps) {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').items;
  const id = fieldId([...path, 'stage']);
  return (
    <div className="rr-cluster rr-studio-places">
      <SchemaField path={[...path, 'competency']} shape={{ kind: 'text', most: 40 }} />
      <div className="rr-studio-field rr-studio-field--short">
        <label htmlFor={id}>{messages.form}</label>
        <select
          id={id}
          className="rr-studio-input"
          value={item.stage}
          onChange={(event) => {
            const stage = Number(event.currentTarget.value);
            edit((now) => setStage(now, item.id, stage), `stage ${item.id}`);
          }}
        >
          {!file.forms.some(({ stage }) => stage === item.stage) && (
            <option value={item.stage}>{item.stage}</option>
          )}
          {file.forms.map(({ id: formId, name, stage }) => (
            <option key={formId} value={stage}>
              {messages.formOf(name)}
            </option>
          ))}
        </select>
        <FieldProblems path={[...path, 'stage']} />
      </div>
    </div>
  );
}

/** The buttons at the end of a question's form. */
export function ItemEnd({ id }: { readonly id: string }) {
  const { edit, go } = useStudio();
  const { items: messages, form } = useMessages('studio');
  const announce = useAnnounce();
  return (
    <p className="rr-cluster">
      <Button onClick={() => go({ item: null })}>{messages.close}</Button>
      <Button
        variant="quiet"
        onClick={() => {
          edit((now) => removeItems(now, [id]), `remove ${id}`);
          announce(form.removed);
          go({ item: null });
        }}
      >
        {messages.remove}
      </Button>
    </p>
  );
}
