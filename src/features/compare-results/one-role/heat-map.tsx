import { useId } from 'react';
import { competencyCuts, fitCuts } from '#core';
import { useMessages } from '#i18n/messages.ts';
import type { EditPeople } from '../people/people-key.tsx';
import { PersonName, RemoveButton } from '../people/person-name.tsx';
import { type Person, type ResultGroup, scoreOf } from './result-group.ts';
import { ScoreCell } from './score-cell.tsx';
import { BY_FIT, BY_NAME, nextSorting, type Sorting } from '../people/sort-people.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type HeatMapProps = EditPeople & {
  readonly group: ResultGroup;
  /** The sorted rows of this page. */
  readonly people: readonly Person[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

/** People by competency, in list order until the person sorts. */
export function HeatMap({ group, people, sorting, onSort, onRename, onRemove }: HeatMapProps) {
  const messages = useMessages('compare-results');
  const id = useId();
  const { competencies, role, versions } = group;
  const columns = [
    ...competencies.map(({ id: key, name, target }) => ({
      key,
      name,
      cuts: competencyCuts(role.model.cuts, target),
    })),
    { key: BY_FIT, name: messages.fit, cuts: fitCuts(role.bands) },
  ];
  const fitNote = ({ result: { fit } }: Person) =>
    fit === null || fit.assessed === competencies.length
      ? null
      : messages.fitOver(fit.assessed, competencies.length);
  const head = (key: string, name: string) => (
    <SortHead key={key} by={key} name={name} sorting={sorting} onSort={onSort} />
  );
  return (
    <div className="rr-table rr-table--cards rr-compare__heat">
      <p className="rr-table__caption" id={id}>
        {messages.table.caption}
      </p>
      <div className="rr-table__scroller" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="rr-table__table" aria-labelledby={id}>
          <thead>
            <tr>
              {head(BY_NAME, messages.table.person)}
              {columns.map(({ key, name }) => head(key, name))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <span className="rr-compare__row">
                    <PersonName
                      person={person}
                      hasVersion={versions.length > 1}
                      onRename={onRename}
                    />
                    <RemoveButton label={person.label} onRemove={() => onRemove(person)} />
                  </span>
                </th>
                {columns.map(({ key, name, cuts }) => {
                  const score = key === BY_FIT ? person.result.fit : scoreOf(person.result, key);
                  return (
                    <td key={key} data-name={name}>
                      {score === undefined ? (
                        <span className="rr-heat rr-heat--none">
                          {messages.notInVersion(person.result.version)}
                        </span>
                      ) : (
                        <ScoreCell
                          score={score}
                          levels={role.model.cuts}
                          cuts={cuts}
                          note={key === BY_FIT ? fitNote(person) : null}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type SortHeadProps = {
  readonly by: string;
  readonly name: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

function SortHead({ by, name, sorting, onSort }: SortHeadProps) {
  const isSorted = sorting?.by === by;
  const direction = sorting?.descending === true ? 'descending' : 'ascending';
  return (
    // Named by its button: with a label of its own, Orca said "column header" and nothing more.
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className="rr-compare__sort"
        onClick={() => onSort(nextSorting(sorting, by))}
      >
        <span>{by === BY_FIT || by === BY_NAME ? name : <Foreign>{name}</Foreign>}</span>
        <svg viewBox="0 0 10 14" aria-hidden="true">
          {(!isSorted || direction === 'ascending') && <path d="M5 1 9 6H1Z" />}
          {(!isSorted || direction === 'descending') && <path d="M5 13 1 8h8Z" />}
        </svg>
      </button>
    </th>
  );
}
