import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';

type MoveButtonsProps = {
  /** The entry's name, for people who can't see which buttons belong to it. */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** Buttons that move or remove a list entry. */
export function MoveButtons({ name, at, count, onMove, onRemove }: MoveButtonsProps) {
  const messages = useMessages('studio').form;
  return (
    <div className="rr-cluster rr-studio-move">
      <Button
        variant="quiet"
        aria-label={messages.upNamed(name)}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        {messages.up}
      </Button>
      <Button
        variant="quiet"
        aria-label={messages.downNamed(name)}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        {messages.down}
      </Button>
      <Button variant="quiet" aria-label={messages.removeNamed(name)} onClick={onRemove}>
        {messages.remove}
      </Button>
    </div>
  );
}
