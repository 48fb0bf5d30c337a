import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { refocus } from './refocus.ts';

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
  const announce = useAnnounce();
  const names = [messages.upNamed(name), messages.downNamed(name)] as const;
  const move = (to: number) => {
    onMove(to);
    announce(messages.movedTo(name, to + 1, count));
    if (to < at) refocus(...names);
    else refocus(names[1], names[0]);
  };
  return (
    <div className="rr-cluster rr-studio-move">
      <Button
        variant="quiet"
        aria-label={names[0]}
        disabled={at === 0}
        onClick={() => move(at - 1)}
      >
        {messages.up}
      </Button>
      <Button
        variant="quiet"
        aria-label={names[1]}
        disabled={at === count - 1}
        onClick={() => move(at + 1)}
      >
        {messages.down}
      </Button>
      <Button variant="quiet" aria-label={messages.removeNamed(name)} onClick={onRemove}>
        {messages.remove}
      </Button>
    </div>
  );
}
