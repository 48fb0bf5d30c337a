import { type ReactNode, useId, useState } from 'react';
import {
  type Changes,
  compareScores,
  competencyCuts,
  type Cuts,
  fitCuts,
  shownDifference,
  showPoints,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { earliestOf, type Person, type ResultGroup, scoreOf } from '../one-role/result-group.ts';
import { FIT, type Scored } from './rows-of-pair.ts';
import { ScoreCell } from '../one-role/score-cell.tsx';
import { shortNameOf } from '../people/short-name-of.ts';
import { ShortName } from '../people/short-name.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

type DifferencesProps = {
  readonly group: ResultGroup;
  /** Of one person at two times: which differences chance can't explain. Left out for different people. */
  readonly changes?: Changes | null;
  /** True where the rule about what is too close to call is already shown above. */
  readonly isRuleSaid?: boolean;
};

/** Compares two to four people, competency by competency, with one of them. */
export function Differences({ group, changes, isRuleSaid = false }: DifferencesProps) {
  const messages = useMessages('compare-results');
  const { tenths } = useFormatters();
  const id = useId();
  const { people, role, competencies } = group;
  const [chosen, setChosen] = useState<number | null>(null);
  const base = people.find((each) => each.id === chosen) ?? earliestOf(people);
  if (base === undefined) return null;
  const others = people.filter((each) => each !== base);
  const fitNote = ({ result: { fit } }: Person) =>
    fit === null || fit.assessed === competencies.length
      ? null
      : messages.fitOver(fit.assessed, competencies.length);
  const row = (
    key: string,
    name: ReactNode,
    target: string,
    cuts: Cuts,
    read: (of: Person) => Scored | null | undefined,
  ) => ({
    id: key,
    cells: [
      name,
      ...people.map((person) => {
        const score = read(person);
        return score === undefined ? (
          <span key={person.id} className="rr-soft">
            {messages.notInVersion(person.result.version)}
          </span>
        ) : (
          <ScoreCell
            key={person.id}
            score={score}
            levels={role.model.cuts}
            cuts={cuts}
            note={key === FIT ? fitNote(person) : null}
          />
        );
      }),
      ...others.map((other) => (
        <Difference
          key={other.id}
          from={read(base) ?? null}
          to={read(other) ?? null}
          cuts={cuts}
          {...(changes && { isChanged: hasChanged(changes, key) })}
        />
      )),
      target,
    ],
  });
  return (
    <section className="rr-stack" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{messages.differences.title}</h3>
      {people.length > 2 && (
        <p className="rr-cluster">
          <label htmlFor={id}>{messages.differences.base}</label>
          <select
            id={id}
            className="rr-compare__select"
            value={base.id}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.label}
              </option>
            ))}
          </select>
        </p>
      )}
      <DataTable
        caption={messages.differences.caption}
        columns={[
          { id: 'competency', label: messages.competency },
          ...people.map((person) => ({
            id: `p${person.id}`,
            label: <ShortName name={person.label} />,
            numeric: true,
          })),
          ...others.map((other) => ({
            id: `d${other.id}`,
            label: (
              <ShortName
                name={other.label}
                say={(name) => messages.differences.column(name, shortNameOf(base.label))}
              />
            ),
          })),
          { id: 'target', label: messages.target, numeric: true },
        ]}
        rows={[
          ...competencies.map(({ id: key, name, target }) =>
            row(
              key,
              <Foreign key="name">{name}</Foreign>,
              tenths(target),
              competencyCuts(role.model.cuts, target),
              ({ result }) => scoreOf(result, key),
            ),
          ),
          row(FIT, messages.fit, '', fitCuts(role.bands), ({ result }) => result.fit),
        ]}
      />
      {!changes && !isRuleSaid && (
        <p className="rr-soft">
          <small>{messages.differences.rule}</small>
        </p>
      )}
    </section>
  );
}

type DifferenceProps = {
  readonly from: Scored | null;
  readonly to: Scored | null;
  readonly cuts: Cuts;
  /** Whether chance can't explain it, where that is known. */
  readonly isChanged?: boolean;
};

function hasChanged({ fit, up, down }: Changes, key: string): boolean {
  return key === FIT ? fit !== null : up.includes(key) || down.includes(key);
}

function Difference({ from, to, cuts, isChanged }: DifferenceProps) {
  const messages = useMessages('compare-results').differences;
  const { signed } = useFormatters();
  const difference = compareScores(from, to);
  if (difference === null)
    return <span className="rr-soft rr-compare__difference">{messages.none}</span>;
  const toldApart = isChanged ?? difference.toldApart;
  const shown = (score: number) => showPoints(score, cuts);
  // The difference of the rounded numbers in the cells, not of the underlying decimals.
  const points = from === null || to === null ? 0 : shownDifference(from.score, to.score, shown);
  if (points === 0) return <span className="rr-soft rr-compare__difference">{messages.same}</span>;
  return toldApart ? (
    <b className="rr-compare__difference">{messages.apart(signed(points))}</b>
  ) : (
    <span className="rr-soft rr-compare__difference">{messages.notApart(signed(points))}</span>
  );
}
