import { useEffect, useRef } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';

type RemovedNoticeProps = {
  /** The person removed last; null when there is none. */
  readonly last: string | null;
  readonly count: number;
  readonly onUndo: () => void;
};

/** Says who was removed, with a button to undo it. Takes the focus from the removed button. */
export function RemovedNotice({ last, count, onUndo }: RemovedNoticeProps) {
  const messages = useMessages('compare-results').removed;
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(0);
  useEffect(() => {
    if (count > before.current) undo.current?.focus({ preventScroll: true });
    before.current = count;
  }, [count]);
  if (last === null) return null;
  return (
    <p className="rr-compare__removed rr-cluster">
      <span role="status">{messages.said(last, count)}</span>
      <Button ref={undo} onClick={onUndo}>
        {messages.undo(last)}
      </Button>
    </p>
  );
}
