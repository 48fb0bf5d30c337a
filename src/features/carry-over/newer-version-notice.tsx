import type { Role, RoleChanges } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

type NewerVersionNoticeProps = {
  /** In the version that was answered. */
  readonly role: Role;
  /** The version for new assessments. */
  readonly current: number;
  /** From the answered version to the current one. */
  readonly changes: RoleChanges;
  /** True once it turned out that this browser can't keep the result. */
  readonly cannotKeep: boolean;
  readonly onStart: () => void;
};

/** On one's own result of an older version: what the current one changes, and the way to it. */
export function NewerVersionNotice(props: NewerVersionNoticeProps) {
  const { role, changes, cannotKeep, onStart } = props;
  const messages = useMessages('earlier-results').newer;
  const current = String(props.current);
  return (
    <div className="rr-print-hidden">
      <Notice tone="info" title={messages.title(current)}>
        <p>{messages.changes(String(role.version), changes)}</p>
        <p role="status">{cannotKeep ? messages.cannotKeep(current) : messages.keeps}</p>
        <p>
          <Button variant={cannotKeep ? 'danger' : 'secondary'} onClick={onStart}>
            {cannotKeep ? messages.startAnyway(current) : messages.start(current)}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
