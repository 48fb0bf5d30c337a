import { useMessages } from '#i18n/messages.ts';
import { Pause } from '#ui/pause.tsx';

/** How many findings a part has, beside its name; nothing if there are none. */
export function FindingBadge({ count }: { readonly count: number }) {
  const { check } = useMessages('studio');
  if (count === 0) return null;
  return (
    <span className="rr-studio-badge">
      <span aria-hidden="true">{count}</span>
      <Pause />
      <span className="rr-visually-hidden">{check.found(count)}</span>
    </span>
  );
}
