import type { Flag } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { seeResultWords } from '#i18n/see-result.ts';
import { Notice } from '#ui/notice.tsx';

type WarningsProps = { readonly flags: readonly Flag[]; readonly owner: 'own' | 'shared' };

/** How the answers came about, as a question to the person; never a change to a score. */
export function Warnings({ flags, owner }: WarningsProps) {
  const words = useWords(seeResultWords);
  if (flags.length === 0) return null;
  return (
    <Notice tone="warn" title={words.warnings.title}>
      {flags.map((flag) => (
        <p key={flag}>{words[owner].flags[flag]}</p>
      ))}
      <p className="rr-soft">{words.warnings.text}</p>
    </Notice>
  );
}
