import { useId, useState } from 'react';
import { cleanLink, cleanNote, isNoteCut, MOST_NOTE, type PlanStep, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ExternalLink } from '#ui/link.tsx';
import { LinkField } from '#ui/fields/link-field.tsx';
import { NoteField } from '#ui/fields/note-field.tsx';
import { resourceOfStep } from './step-words.ts';
import { useTextLanguage } from '#ui/foreign-text.tsx';

export type StepChange = Partial<Pick<PlanStep, 'action' | 'resource' | 'due' | 'doneOn'>>;

type PlanStepFormProps = {
  readonly role: Role;
  readonly step: PlanStep;
  readonly onChange: (change: StepChange) => void;
};

/** The person's notes on one step: what they will do, where they will learn it, and by when. */
export function PlanStepForm({ role, step, onChange }: PlanStepFormProps) {
  const messages = useMessages('plan');
  const id = useId();
  const [typed, setTyped] = useState(step.action);
  return (
    <div className="rr-plan__form rr-print-hidden">
      <NoteField
        label={messages.action}
        hint={messages.actionHint}
        problem={isNoteCut(typed) ? messages.actionCut : ''}
        rows={3}
        maxLength={2 * MOST_NOTE}
        // Keeps the input as typed until another tab changes the step.
        value={cleanNote(typed) === step.action ? typed : step.action}
        onChange={(value) => {
          setTyped(value);
          onChange({ action: cleanNote(value) });
        }}
      />
      <WhereField role={role} step={step} onChange={onChange} />
      <div className="rr-field-block">
        <label htmlFor={`${id}due`}>{messages.by}</label>
        <input
          id={`${id}due`}
          type="date"
          min="2025-01-01"
          max="2069-12-31"
          value={step.due ?? ''}
          autoComplete="off"
          onChange={({ target }) => onChange({ due: target.value === '' ? null : target.value })}
        />
      </div>
    </div>
  );
}

const NOWHERE = '';
const OWN = '%own';

function WhereField({ role, step, onChange }: PlanStepFormProps) {
  const messages = useMessages('plan');
  const language = useTextLanguage();
  const id = useId();
  const { resource } = step;
  const [isOwn, setIsOwn] = useState(resource?.kind === 'own');
  const [typed, setTyped] = useState(resource?.kind === 'own' ? resource.url : '');
  const indicator = role.indicators.find((each) => each.id === step.indicator);
  const offered = role.resources.filter(({ id: each }) => indicator?.resources.includes(each));
  const link = resourceOfStep(role, step);
  const isWrong = isOwn && typed !== '' && cleanLink(typed) === null;
  return (
    <div className="rr-field-block">
      <label htmlFor={`${id}where`}>{messages.where}</label>
      <select
        id={`${id}where`}
        value={isOwn ? OWN : resource?.kind === 'role' ? resource.id : NOWHERE}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          setIsOwn(value === OWN);
          if (value === NOWHERE) return onChange({ resource: null });
          if (value !== OWN) return onChange({ resource: { kind: 'role', id: value } });
          const url = cleanLink(typed);
          return onChange({ resource: url === null ? null : { kind: 'own', url } });
        }}
      >
        <option value={NOWHERE}>{messages.nowhere}</option>
        {offered.map(({ id: each, title }) => (
          <option key={each} value={each} {...language}>
            {title}
          </option>
        ))}
        <option value={OWN}>{messages.ownLink}</option>
      </select>
      {isOwn && (
        <LinkField
          label={messages.linkLabel}
          requirement={isWrong ? messages.linkWrong : messages.linkHint}
          isWrong={isWrong}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            const url = cleanLink(value);
            onChange({ resource: url === null ? null : { kind: 'own', url } });
          }}
        />
      )}
      {link !== null && (
        <p>
          <ExternalLink className="rr-plan__link" href={link.url}>
            {messages.open(link.title)}
          </ExternalLink>
        </p>
      )}
    </div>
  );
}
