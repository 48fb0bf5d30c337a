import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

type AskFirstProps = {
  /** Prefix of the ids in here; the heading that names the group has the id `<id>-title`. */
  readonly id: string;
  readonly button: string;
  /** What will be deleted, and that it can't be undone. */
  readonly warning: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
};

/** A button for an action that can't be undone: asks for confirmation in place, without a dialog. */
export function AskFirst({ id, button, warning, confirm, cancel, onConfirm }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return asking ? (
    <div className="rr-stack" role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-warning`}>{warning}</p>
      <p className="rr-cluster">
        <Button ref={keep} aria-describedby={`${id}-warning`} onClick={() => setAsking(false)}>
          {cancel}
        </Button>
        <Button variant="danger" aria-describedby={`${id}-warning`} onClick={onConfirm}>
          {confirm}
        </Button>
      </p>
    </div>
  ) : (
    <p>
      <Button ref={ask} onClick={() => setAsking(true)}>
        {button}
      </Button>
    </p>
  );
}
