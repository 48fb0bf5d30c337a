import { useDeferredValue, useId, useMemo, useState } from 'react';
import {
  type LinkMove,
  moveOfLinks,
  parseRole,
  type Role,
  routes,
  sampleCodes,
  withCode,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import { useStudio } from '../studio-context.ts';

/** The effects of the edits on existing result links. */
export function LinksEffect() {
  const { base, baseHashes, check } = useStudio();
  const messages = useMessages('studio').effect.pasted;
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const before = useMemo(() => {
    const role = base === null ? null : parseRole(base);
    return role?.ok === true ? role.value : null;
  }, [base]);
  const after = check.role;
  const read = useMemo(
    () =>
      before === null || after === null || text.trim() === ''
        ? null
        : moveOfLinks(before, after, text, baseHashes),
    [before, after, text, baseHashes],
  );
  if (before === null || after === null) return null;
  return (
    <section className="rr-stack rr-stack--tight" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{messages.title}</h3>
      <div className="rr-studio-field">
        <label htmlFor={`${id}links`}>{messages.label}</label>
        <p className="rr-studio-hint" id={`${id}hint`}>
          {messages.hint(before.title, before.version)}
        </p>
        <textarea
          id={`${id}links`}
          className="rr-studio-input rr-studio-links"
          rows={3}
          autoComplete="off"
          spellCheck={false}
          data-own-undo=""
          aria-describedby={`${id}hint`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p>
          <Button onClick={() => setTyped(sampleLinks(before))}>{messages.sample}</Button>
        </p>
      </div>
      <div className="rr-stack rr-stack--tight" {...LIVE}>
        {read !== null && read.moves.length + read.problems.length === 0 && <p>{messages.none}</p>}
        {read !== null && read.moves.length > 0 && (
          <p>
            {messages.looked(
              read.moves.length,
              read.moves.filter(isOtherBand).length,
              before.version,
            )}
          </p>
        )}
        {read !== null && read.unread > 0 && <p>{messages.unread(read.unread)}</p>}
        {read !== null && read.problems.length > 0 && (
          <p>{messages.unscored(read.problems.length)}</p>
        )}
      </div>
      {read !== null && read.problems.length > 0 && (
        <ul className="rr-studio-changes">
          {read.problems.map(({ number, kind }) => (
            <li key={number}>{messages.problems[kind](number)}</li>
          ))}
        </ul>
      )}
      {read !== null && read.moves.length > 0 && (
        <MovesTable before={before} after={after} moves={read.moves} />
      )}
    </section>
  );
}

function sampleLinks(role: Role): string {
  return sampleCodes(role)
    .map((code) => withCode(routes.shared(role.id), code))
    .join('\n');
}

/** Whether a result has another band in the later version, or a fit in only one of them. */
function isOtherBand({ before, after }: LinkMove): boolean {
  return before?.band !== after?.band;
}

type MovesTableProps = {
  readonly before: Role;
  readonly after: Role;
  readonly moves: readonly LinkMove[];
};

function MovesTable({ before, after, moves }: MovesTableProps) {
  const messages = useMessages('studio').effect.pasted;
  const { alignedTenths } = useFormatters();
  const standing = (role: Role, fit: LinkMove['before']) =>
    fit === null
      ? messages.noFit
      : messages.fit(
          alignedTenths(fit.score),
          role.bands.find(({ id }) => id === fit.band)?.name ?? '',
        );
  return (
    <div className="rr-studio-table" tabIndex={0} role="group" aria-label={messages.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.result}</th>
            <th scope="col">{messages.before}</th>
            <th scope="col">{messages.after}</th>
            <th scope="col">{messages.scores}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.number}>
              <th scope="row">{move.name ?? messages.unnamed(move.number)}</th>
              <td>{standing(before, move.before)}</td>
              <td>{standing(after, move.after)}</td>
              <td>
                <MovedScores before={before} competencies={move.competencies} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A smaller difference rounds to 0.0 points. */
const LEAST_MOVE = 0.05;

function MovedScores({
  before,
  competencies,
}: {
  readonly before: Role;
  readonly competencies: LinkMove['competencies'];
}) {
  const messages = useMessages('studio').effect.pasted;
  const { signedTenths } = useFormatters();
  const moved = [...competencies].filter(([, points]) => Math.abs(points) >= LEAST_MOVE);
  if (moved.length === 0) return messages.same;
  return (
    <ul>
      {moved.map(([id, points]) => (
        <li key={id}>
          {messages.moved(
            before.competencies.find((each) => each.id === id)?.name ?? id,
            signedTenths(points),
          )}
        </li>
      ))}
    </ul>
  );
}
