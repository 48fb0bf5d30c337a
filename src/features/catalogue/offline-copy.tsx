import { useEffect, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';

export type OfflineCopyProps = {
  /** Whether this browser has an offline copy; `none` where it can't. */
  readonly onRead: () => Promise<'kept' | 'not-kept' | 'none'>;
  /** Resolves with false when it could not be saved. */
  readonly onKeep: () => Promise<boolean>;
  readonly onDrop: () => Promise<void>;
};

type Stage = 'none' | 'not-kept' | 'kept' | 'working';
type Said = 'done' | 'failed' | 'dropped';

/** A switch to make the site available offline; renders nothing where that is not possible. */
export function OfflineCopy({ onRead, onKeep, onDrop }: OfflineCopyProps) {
  const messages = useMessages('catalogue').offline;
  const [stage, setStage] = useState<Stage>('none');
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    let current = true;
    void onRead().then((found) => {
      if (current) setStage(found);
    });
    return () => {
      current = false;
    };
  }, [onRead]);
  if (stage === 'none') return null;
  const keep = async () => {
    setSaid(null);
    setStage('working');
    const isSaved = await onKeep();
    setStage(isSaved ? 'kept' : 'not-kept');
    setSaid(isSaved ? 'done' : 'failed');
  };
  const drop = async () => {
    await onDrop();
    setStage('not-kept');
    setSaid('dropped');
  };
  return (
    <section className="rr-catalogue__row" aria-labelledby="offline-title">
      <div className="rr-stack rr-stack--tight">
        <h2 id="offline-title">{messages.title}</h2>
        <p className="rr-soft">{messages.text}</p>
      </div>
      <div className="rr-stack">
        <div className="rr-cluster">
          {/* The same element in every state, so that it keeps the focus. */}
          <Button
            variant="secondary"
            aria-disabled={stage === 'working'}
            onClick={() => {
              if (stage !== 'working') void (stage === 'kept' ? drop() : keep());
            }}
          >
            {stage === 'kept' ? messages.drop : messages.keep}
          </Button>
        </div>
        <p {...LIVE}>
          {stage === 'working' ? messages.working : said === null ? null : messages[said]}
        </p>
      </div>
    </section>
  );
}
