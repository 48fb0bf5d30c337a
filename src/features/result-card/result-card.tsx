import { type ComponentType, useState } from 'react';
import { loadMessages } from '#i18n/load-messages.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { opensSheet } from '#ui/opens-sheet.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import type { CardSheetProps } from './card-sheet.tsx';

type ResultCardProps = Omit<CardSheetProps, 'onClose'>;

/** Opens the sheet for a picture of the result; its code is loaded on demand. */
export function ResultCard(props: ResultCardProps) {
  const messages = useMessages('share-result').card;
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [Sheet, setSheet] = useState<ComponentType<CardSheetProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const load = async () => {
    const [{ CardSheet }] = await Promise.all([
      import('./card-sheet.tsx'),
      loadMessages(locale, ['result-card']),
    ]);
    setSheet(() => CardSheet);
  };
  const show = () => {
    setFailed(false);
    setOpen(true);
    load().catch(() => setFailed(true));
  };
  // Preloads on hover or focus; a failure is handled when the button is pressed.
  const prepare = () => void load().catch(() => undefined);
  return (
    <>
      <Button
        {...opensSheet(props.inFrame, open)}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={show}
      >
        {messages.open}
      </Button>
      <span {...LIVE}>{failed ? messages.failed : ''}</span>
      {open && Sheet !== null && <Sheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
