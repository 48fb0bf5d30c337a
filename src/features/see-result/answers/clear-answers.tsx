import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ConfirmButton } from '#ui/confirm-button.tsx';

type ClearAnswersProps = { readonly role: Role; readonly onClear: () => void };

/** Deletes this role's answers after confirmation. */
export function ClearAnswers({ role, onClear }: ClearAnswersProps) {
  const messages = useMessages('see-result').clear;
  return (
    <div id="data">
      <ConfirmButton
        // Names the section that contains it.
        id="answers"
        button={messages.button}
        warning={messages.warning(role.title)}
        confirm={messages.confirm}
        cancel={messages.cancel}
        onConfirm={onClear}
      />
    </div>
  );
}
