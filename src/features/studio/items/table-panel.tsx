import { type ReactNode, useState } from 'react';
import { toTabs } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import { useStudio } from '../studio-context.ts';

type TablePanelProps = {
  /** The rows to copy, header first. */
  readonly rows: () => readonly (readonly string[])[];
  /** Renders the form for a pasted table. */
  readonly children: (onDone: () => void) => ReactNode;
};

/** Buttons that open the form for a pasted table, and that copy all as one. */
export function TablePanel({ rows, children }: TablePanelProps) {
  const { copy } = useStudio();
  const messages = useMessages('studio').paste;
  const [isOpen, setIsOpen] = useState(false);
  const [copied, setCopied] = useState('');
  const copyOut = async () => {
    const isCopied = await copy(toTabs(rows()));
    setCopied(isCopied ? messages.copied : messages.copyFailed);
  };
  return (
    <div className="rr-stack rr-stack--tight">
      <p className="rr-cluster">
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {messages.open}
        </Button>
        <Button onClick={() => void copyOut()}>{messages.copyOut}</Button>
        <span {...LIVE} className="rr-soft">
          {copied}
        </span>
      </p>
      {isOpen && children(() => setIsOpen(false))}
    </div>
  );
}
