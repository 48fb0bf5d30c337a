import { useMemo } from 'react';
import { type AnswerText, compareAnswers, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { answersOf } from './answers-of.ts';
import type { ResultGroup } from '../one-role/result-group.ts';
import { ShortName } from '../people/short-name.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

/** The items that two people answered differently; renders nothing if one of them shared scores only. */
export function AnswerDifferences({ group }: { readonly group: ResultGroup }) {
  const messages = useMessages('compare-results').answers;
  const [one, other] = group.people;
  const compared = useMemo(() => {
    const earlier = answersOf(one, group.roles);
    const later = answersOf(other, group.roles);
    return earlier === null || later === null ? null : compareAnswers(earlier, later);
  }, [one, other, group.roles]);
  if (compared === null || one === undefined || other === undefined) return null;
  const { differences, same, shared, unshared } = compared;
  return (
    <Disclosure
      summary={differences.length === 0 ? messages.noneDiffer : messages.title(differences.length)}
    >
      <DataTable
        caption={messages.caption(same, shared)}
        columns={[
          { id: 'question', label: messages.question },
          { id: 'one', label: <ShortName name={one.label} /> },
          { id: 'other', label: <ShortName name={other.label} /> },
        ]}
        rows={differences.map(({ id, text, answers }) => ({
          id,
          cells: [
            <Foreign key="question">{text}</Foreign>,
            ...answers.map((answer, index) => (
              <Answer key={index === 0 ? 'one' : 'other'} answer={answer} role={group.role} />
            )),
          ],
        }))}
      />
      {unshared > 0 && <p className="rr-soft">{messages.unshared(unshared)}</p>}
    </Disclosure>
  );
}

type AnswerProps = {
  readonly answer: AnswerText;
  /** The role whose names of levels are used. */
  readonly role: Pick<Role, 'levels'>;
};

/** An answer in the words of its role. */
export function Answer({ answer, role }: AnswerProps) {
  const messages = useMessages('compare-results').answers;
  switch (answer.kind) {
    case 'level':
      return <Foreign>{role.levels[answer.level]?.name}</Foreign>;
    case 'idk':
      return <span>{messages.idk}</span>;
    case 'none':
      return <span className="rr-soft">{messages.none}</span>;
    case 'option': {
      const { credit, most, text } = answer;
      const name = credit === 0 ? 'no' : credit < most ? 'part' : 'full';
      return (
        <span>
          <Foreign>{text}</Foreign> <small className="rr-soft">{messages.credit[name]}</small>
        </span>
      );
    }
  }
}
