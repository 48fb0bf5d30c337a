import { type RoleIndexEntry, routes } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';

/** The progress of a role's answers in this browser. */
export type RunToContinue = {
  readonly role: string;
  readonly done: number;
  readonly total: number;
};

type StartHereProps = {
  /** In catalogue order. */
  readonly roles: readonly RoleIndexEntry[];
  /** Null on a first visit, and before storage is read. */
  readonly begun: RunToContinue | null;
};

/** The one call to action on the first screen: start, or continue. */
export function StartHere({ roles, begun: kept }: StartHereProps) {
  const messages = useMessages('catalogue').start;
  const around = useLocale();
  const own = roles.find(({ id }) => id === kept?.role);
  const role = own ?? roles[0];
  if (role === undefined) return null;
  const shortest = Math.round(Math.min(...role.forms.map(({ minutes }) => minutes)));
  // Saved progress of a role that no longer exists can't be continued.
  const begun = own === undefined ? null : kept;
  const isDone = begun !== null && begun.done >= begun.total;
  // With one role there is no need to name it.
  const title = roles.length > 1 ? role.title : null;
  return (
    <ForeignLanguage of={role.locale ?? around} around={around}>
      <div className="rr-catalogue__start">
        <ButtonLink variant="primary" to={isDone ? routes.result(role.id) : routes.assess(role.id)}>
          <Foreign parts={[role.title]}>
            {begun === null
              ? messages.begin(title, shortest)
              : isDone
                ? messages.seeResult(title)
                : messages.resume(title, begun.done, begun.total)}
          </Foreign>
        </ButtonLink>
        <p className="rr-soft rr-catalogue__hint">
          {begun === null ? messages.private : messages.kept}
        </p>
      </div>
    </ForeignLanguage>
  );
}
