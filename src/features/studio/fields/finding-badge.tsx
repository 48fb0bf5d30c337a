import type { Finding } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Pause } from '#ui/pause.tsx';
import { useStudio } from '../studio-context.ts';

/** How many findings a part has, beside its name, as serious as the worst of them; nothing if there are none. */
export function FindingBadge({ found }: { readonly found: readonly Finding[] }) {
  const { isToDo } = useStudio();
  const { check } = useMessages('studio');
  if (found.length === 0) return null;
  const errors = found.filter(({ severity }) => severity === 'error');
  const tone = errors.length === 0 ? 'warning' : errors.every(isToDo) ? 'to-do' : 'error';
  return (
    <span className={`rr-studio-badge rr-studio-badge--${tone}`}>
      <span aria-hidden="true">{found.length}</span>
      <Pause />
      <span className="rr-visually-hidden">{check.found(found.length)}</span>
    </span>
  );
}
