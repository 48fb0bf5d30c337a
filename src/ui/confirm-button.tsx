import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

type ConfirmButtonProps = {
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
export function ConfirmButton({
  id,
  button,
  warning,
  confirm,
  cancel,
  onConfirm,
}: ConfirmButtonProps) {
  const [isConfirming, setIsConfirming] = useState(false);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const openButton = useRef<HTMLButtonElement>(null);
  const wasConfirming = useRef(false);
  useEffect(() => {
    if (isConfirming) cancelButton.current?.focus();
    else if (wasConfirming.current) openButton.current?.focus();
    wasConfirming.current = isConfirming;
  }, [isConfirming]);
  return isConfirming ? (
    <div className="rr-stack" role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-warning`}>{warning}</p>
      <p className="rr-cluster">
        <Button
          ref={cancelButton}
          aria-describedby={`${id}-warning`}
          onClick={() => setIsConfirming(false)}
        >
          {cancel}
        </Button>
        <Button variant="danger" aria-describedby={`${id}-warning`} onClick={onConfirm}>
          {confirm}
        </Button>
      </p>
    </div>
  ) : (
    <p>
      <Button ref={openButton} onClick={() => setIsConfirming(true)}>
        {button}
      </Button>
    </p>
  );
}
