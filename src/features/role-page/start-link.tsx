import { type Form, type FormId, type Role, routes, withQuery } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

/** How far an assessment of this role has got in this browser. */
export type SavedProgress = {
  readonly formId: FormId;
  /** Items of that form answered or skipped. */
  readonly done: number;
  /** Items of that form. */
  readonly total: number;
};

export type StartProps = {
  readonly role: Role;
  /** The form chosen at the moment. */
  readonly form: Form;
  readonly saved: SavedProgress | null;
  /** What the result will be compared with; '' for the role's own profile. */
  readonly query: string;
  readonly onStart: (form: FormId) => void;
};

/** The way in. A real link, so it works before the page comes to life and opens in a new tab. */
export function StartLink({ role, form, saved, query, onStart }: StartProps) {
  const messages = useMessages('role-page').start;
  const finished = saved?.formId === form.id && saved.done >= saved.total;
  return (
    <ButtonLink
      variant="primary"
      to={withQuery(finished ? routes.result(role.id) : routes.assess(role.id), query)}
      onClick={() => {
        if (!finished) onStart(form.id);
      }}
    >
      <Foreign parts={[form.name]}>{labelOf(messages, form, saved)}</Foreign>
    </ButtonLink>
  );
}

function labelOf(
  messages: Messages['role-page']['start'],
  form: Form,
  saved: SavedProgress | null,
): string {
  if (saved === null) return messages.begin(Math.round(form.minutes));
  if (saved.formId !== form.id) return messages.switchTo(form.name);
  return saved.done < saved.total ? messages.resume(saved.done, saved.total) : messages.seeResult;
}
