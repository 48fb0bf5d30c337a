import type { Flag } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

type WarningsProps = {
  readonly flags: readonly Flag[];
  readonly owner: 'own' | 'shared';
  /** Opens the answers; omitted for somebody else's. */
  readonly onReview?: (() => void) | undefined;
};

/** Remarks on how the answers were given, as questions to the person; they never change a score. */
export function Warnings({ flags, owner, onReview }: WarningsProps) {
  const messages = useMessages('see-result');
  if (flags.length === 0) return null;
  return (
    <div className="rr-print-hidden">
      <Notice tone="warn" title={messages.warnings.title}>
        {flags.map((flag) => (
          <p key={flag}>{messages[owner].flags[flag]}</p>
        ))}
        <p className="rr-soft">{messages.warnings.text}</p>
        {onReview !== undefined && (
          <p>
            <Button onClick={onReview}>{messages.warnings.review}</Button>
          </p>
        )}
      </Notice>
    </div>
  );
}
