import { useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { CardSheet, type CardSheetProps } from './card-sheet.tsx';

type ResultCardProps = Omit<CardSheetProps, 'onClose'>;

/** The way from a result to a picture of it that is made to be shown. */
export function ResultCard(props: ResultCardProps) {
  const messages = useMessages('result-card');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(true)}>
        {messages.open}
      </Button>
      {open && <CardSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
