import { type ReactNode, useState } from 'react';
import {
  columnsOfEntries,
  type DraftFile,
  type FieldShape,
  moveEntry,
  newEntry,
  type Path,
  updateAt,
  valueAt,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { EntriesPanel } from './entries-panel.tsx';
import { FindingBadge } from './finding-badge.tsx';
import { FieldProblems } from './field-problems.tsx';
import { nameOfEntry, useFieldWords } from './field-words.ts';
import { MoveButtons } from '../items/move-buttons.tsx';
import { fieldId, useFindings, useStudio, useTakenIds } from '../studio-context.ts';

type ListFieldProps = {
  readonly path: Path;
  readonly shape: Extract<FieldShape, { readonly kind: 'list' }>;
  /** Renders the form of one entry. */
  readonly field: FieldOf;
};

type FieldOf = (path: Path, shape: FieldShape) => ReactNode;

/**
 * A list in the role whose entries can be added, moved and removed. Large entries are collapsed by
 * default.
 */
export function ListField({ path, shape, field }: ListFieldProps) {
  const { file, edit } = useStudio();
  const messages = useMessages('studio').form;
  const taken = useTakenIds();
  const given = valueAt(file, path);
  const entries: readonly unknown[] = Array.isArray(given) ? given : [];
  const { helpOf } = useFieldWords();
  const { title, description } = helpOf(path);
  const kind = helpOf([...path, 0]).title;
  const isFixed = shape.least === shape.most;
  const change = (update: (list: readonly unknown[]) => readonly unknown[]) =>
    edit(
      (now) => updateAt(now, path, (list) => update(list as readonly unknown[])) as DraftFile,
      `${path.join('.')} ${entries.length} list`,
    );
  const add = () => change((list) => [...list, newEntry(path, shape.item, taken, list)]);
  return (
    <fieldset className="rr-studio-field" id={fieldId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      {description !== '' && <p className="rr-studio-hint">{description}</p>}
      <FieldProblems path={path} />
      {!isFixed && columnsOfEntries(path, file).length > 1 && <EntriesPanel path={path} />}
      <ol className="rr-studio-list">
        {entries.map((entry, at) => (
          // eslint-disable-next-line react/no-array-index-key -- entries have no name of their own
          <li key={at} className="rr-studio-entry">
            <Entry
              path={[...path, at]}
              shape={shape.item}
              title={messages.entry(kind, at + 1)}
              field={field}
            />
            {!isFixed && (
              <MoveButtons
                name={nameOfEntry(entry) ?? messages.entry(kind, at + 1)}
                at={at}
                count={entries.length}
                onMove={(to) => change((list) => moveEntry(list, at, to))}
                onRemove={() => change((list) => list.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {entries.length < shape.most && !isFixed && (
        <p>
          <Button onClick={add}>{messages.add(kind)}</Button>
        </p>
      )}
    </fieldset>
  );
}

type EntryProps = {
  readonly path: Path;
  readonly shape: FieldShape;
  readonly title: string;
  readonly field: FieldOf;
};

function Entry({ path, shape, title, field }: EntryProps) {
  const { file } = useStudio();
  const found = useFindings(path, true);
  const entry = valueAt(file, path);
  const name = nameOfEntry(entry);
  const [wasOpened, setWasOpened] = useState(name === null);
  if (shape.kind !== 'group') return field(path, shape);
  return (
    <details
      className="rr-studio-details"
      open={wasOpened}
      onToggle={(event) => setWasOpened(event.currentTarget.open)}
      data-studio-path={fieldId(path)}
    >
      <summary>
        <span>{name ?? title}</span>
        <FindingBadge found={found} />
      </summary>
      {wasOpened && field(path, shape)}
    </details>
  );
}
