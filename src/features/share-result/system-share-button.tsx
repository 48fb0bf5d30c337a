import { useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';

/** Opens the system's share sheet and returns the outcome. */
export type SystemShare = (link: {
  readonly url: string;
  readonly title: string;
}) => Promise<'shared' | 'dismissed' | 'failed'>;

type SystemShareButtonProps = {
  readonly url: string;
  readonly title: string;
  /** Null if the browser has no share sheet: then there is no button. */
  readonly onShare: SystemShare | null;
};

/** Shares to another app, with a message if the sheet didn't open. */
export function SystemShareButton({ url, title, onShare }: SystemShareButtonProps) {
  const messages = useMessages('share-result');
  const [failed, setFailed] = useState(false);
  if (onShare === null) return null;
  const share = async () => setFailed((await onShare({ url, title })) === 'failed');
  return (
    <>
      <Button onClick={() => void share()}>{messages.system}</Button>
      <p className="rr-share__hint" {...LIVE}>
        {failed ? messages.systemFailed : ''}
      </p>
    </>
  );
}
