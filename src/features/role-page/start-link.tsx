import { type Form, type FormId, type Role, routes, type TargetProfile, withQuery } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

/** The progress of this role's assessment in this browser. */
export type SavedProgress = {
  readonly formId: FormId;
  /** Items of that form answered or skipped. */
  readonly done: number;
  /** Items of that form. */
  readonly total: number;
};

export type StartProps = {
  readonly role: Role;
  /** The selected form. */
  readonly form: Form;
  readonly saved: SavedProgress | null;
  /**
   * The profile that the result will be compared with, and the query that selects it; '' for the
   * role's own.
   */
  readonly profile: TargetProfile;
  readonly query: string;
  readonly onStart: (form: FormId) => void;
};

/** Starts the assessment. A real link, so it works before hydration and opens in a new tab. */
export function StartLink({ role, form, saved, profile, query, onStart }: StartProps) {
  const messages = useMessages('role-page').start;
  const step = profile.kind === 'step' ? profile.title : null;
  const finished = saved?.formId === form.id && saved.done >= saved.total;
  return (
    <ButtonLink
      variant="primary"
      data-start=""
      to={withQuery(finished ? routes.result(role.id) : routes.assess(role.id), query)}
      onClick={() => {
        if (!finished) onStart(form.id);
      }}
    >
      <Foreign parts={[form.name, step ?? '']}>{labelOf(messages, form, saved, step)}</Foreign>
    </ButtonLink>
  );
}

/** The action, and the selected step of the ladder if there is one. */
function labelOf(
  messages: Messages['role-page']['start'],
  form: Form,
  saved: SavedProgress | null,
  step: string | null,
): string {
  if (saved === null) return messages.begin(Math.round(form.minutes), step);
  if (saved.formId !== form.id) return messages.switchTo(form.name, step);
  return saved.done < saved.total
    ? messages.resume(saved.done, saved.total, step)
    : messages.seeResult(step);
}
