import { useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';

/** What came of the system's share sheet. */
export type SystemShare = (link: {
  readonly url: string;
  readonly title: string;
}) => Promise<'shared' | 'dismissed' | 'failed'>;

type SystemShareButtonProps = {
  readonly url: string;
  readonly title: string;
  /** Null where the browser has no share sheet: then there is no button. */
  readonly onShare: SystemShare | null;
};

/** The way into another app, and what is said when it didn't open. */
export function SystemShareButton({ url, title, onShare }: SystemShareButtonProps) {
  const messages = useMessages('share-result');
  const [failed, setFailed] = useState(false);
  if (onShare === null) return null;
  const share = async () => setFailed((await onShare({ url, title })) === 'failed');
  return (
    <>
      <Button onClick={() => void share()}>{messages.system}</Button>
      <p className="rr-share__hint" role="status">
        {failed ? messages.systemFailed : ''}
      </p>
    </>
  );
}
