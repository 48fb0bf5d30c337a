import type { ReactNode } from 'react';
import type { GuideBlock, Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { GuideBlocks } from './guide-blocks.tsx';

type GuidePageProps = {
  readonly role: Role;
  readonly blocks: readonly GuideBlock[];
  /** Link back to the previous page. */
  readonly back: ReactNode;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** A guide to print or save; printing hides the page around it. */
export function GuidePage({ role, blocks, back, onPrint, onSave }: GuidePageProps) {
  const messages = useMessages('guide');
  const locale = useLocale();
  return (
    <ForeignLanguage of={role.locale} around={locale}>
      <article className="rr-page rr-guide">
        <p className="rr-cluster rr-print-hidden">
          <Button variant="primary" onClick={onPrint}>
            {messages.print}
          </Button>
          <Button onClick={onSave}>{messages.markdown}</Button>
          {back}
        </p>
        <GuideBlocks role={role} blocks={blocks} />
      </article>
    </ForeignLanguage>
  );
}
