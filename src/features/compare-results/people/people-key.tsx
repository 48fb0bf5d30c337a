import { useMessages } from '#i18n/messages.ts';
import { SeriesSign } from '#ui/charts/series.tsx';
import { PersonName, RemoveButton } from './person-name.tsx';
import type { Person } from '../one-role/result-group.ts';

export type EditPeople = {
  readonly onRename: (person: Person, name: string) => void;
  readonly onRemove: (person: Person) => void;
};

type PeopleKeyProps = EditPeople & {
  readonly people: readonly Person[];
  /** Versions are shown if there is more than one. */
  readonly hasVersions: boolean;
};

/** Legend of the radar's lines, with editable names. */
export function PeopleKey({ people, hasVersions, onRename, onRemove }: PeopleKeyProps) {
  const messages = useMessages('compare-results');
  return (
    <div className="rr-stack rr-stack--tight">
      <h3>{messages.names}</h3>
      <ul className="rr-compare__people">
        {people.map((person, index) => (
          <li key={person.id}>
            <SeriesSign series={index} />
            <PersonName person={person} hasVersion={hasVersions} onRename={onRename} />
            <RemoveButton label={person.label} onRemove={() => onRemove(person)} />
          </li>
        ))}
      </ul>
      <p className="rr-soft">
        <small>{messages.namesHelp}</small>
      </p>
    </div>
  );
}
