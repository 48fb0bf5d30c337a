import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Form, formEvidence, type FormId, listItems, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ChoiceGroup } from '#ui/fields/choices.tsx';
import { type StartProps, StartLink } from './start-link.tsx';
import { WorkedExample } from './worked-example.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';

type StartCardProps = StartProps & {
  /** The profile that the result will be compared with, unless it is the role's own. */
  readonly note: string | null;
  readonly plan: ReactNode;
  readonly onChoose: (form: FormId) => void;
};

/** The choice of form with the start button; preselects the shortest form, or the one in progress. */
export function StartCard({ onChoose, note, plan, ...start }: StartCardProps) {
  const { role, form: chosen, saved } = start;
  const messages = useMessages('role-page').start;
  const card = useRef<HTMLDivElement>(null);

  // A choice made before hydration fires no event; without this the next render would reset it.
  useLayoutEffect(() => {
    const input = card.current?.querySelector<HTMLInputElement>('input:checked');
    const early = role.forms.find((form) => form.id === input?.value);
    if (early !== undefined && early !== role.forms[0]) onChoose(early.id);
  }, [role, onChoose]);

  return (
    <div className="rr-card rr-stack rr-start" ref={card}>
      <StartLink {...start} />
      {plan}
      <ChoiceGroup
        legend={messages.legend}
        name="form"
        options={role.forms.map((form) => ({
          value: form.id,
          label: <FormName form={form} />,
          hint: <FormContents role={role} form={form} />,
        }))}
        value={chosen.id}
        onChoose={onChoose}
      />
      {note !== null && <p className="rr-small">{note}</p>}
      <ul className="rr-small rr-start__promises">
        <li>{formEvidence(role, chosen).checksRatings ? messages.checked : messages.unchecked}</li>
        <li>{messages.stays}</li>
      </ul>
      <p className="rr-soft rr-small">{saved === null ? messages.nested : messages.kept}</p>
      <WorkedExample example={role.workedExample} />
    </div>
  );
}

function FormName({ form }: { readonly form: Form }) {
  const messages = useMessages('role-page').start;
  return (
    <span className="rr-start__name">
      <strong {...useTextLanguage()}>{form.name}</strong>{' '}
      <span>{messages.about(Math.round(form.minutes))}</span>
    </span>
  );
}

function FormContents({ role, form }: { readonly role: Role; readonly form: Form }) {
  const messages = useMessages('role-page').start;
  const items = listItems(role, form);
  const ratings = items.filter((item) => item.kind === 'rating').length;
  const isCompared = form.id === 'standard' && formEvidence(role, form).comparesRatings;
  return (
    <>
      <span>{messages.items(ratings, items.length - ratings)}</span>
      <br />
      <span>{messages.buys[isCompared ? 'standardCompared' : form.id]}</span>
    </>
  );
}
