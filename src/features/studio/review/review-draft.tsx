import { useId, useState } from 'react';
import { type DraftFile, shortHash } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import { useDraftTitle } from '../draft-title.ts';
import { ReviewSheet } from './review-sheet.tsx';

type ReviewDraftProps = {
  readonly file: DraftFile;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly by: string;
  /** The remarks so far, by the id of what they are about. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly onBy: (by: string) => void;
  readonly onRemark: (on: string, text: string) => void;
  /** Downloads the file with the remarks; returns its name. */
  readonly onSave: () => string;
  readonly onPrint: () => void;
};

const LONGEST = 4_000;

/** Somebody else's draft to read, with a field for remarks on every part. The draft can't be changed. */
export function ReviewDraft(props: ReviewDraftProps) {
  const { file, sha256, by, remarks, onBy, onRemark, onSave, onPrint } = props;
  const messages = useMessages('studio').review;
  const { header } = useMessages('studio');
  const title = useDraftTitle(file.title);
  const id = useId();
  const [showsKeys, setShowsKeys] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const count = Object.values(remarks).filter((text) => text.trim() !== '').length;
  return (
    <div className="rr-stack rr-stack--loose">
      <div>
        <h1>{messages.of(title)}</h1>
        <p className="rr-soft">{messages.draft(file.version, shortHash(sha256))}</p>
      </div>
      <div className="rr-stack rr-print-hidden">
        <p>{messages.how}</p>
        <div className="rr-studio-field">
          <label htmlFor={`${id}by`}>{messages.by}</label>
          <input
            id={`${id}by`}
            className="rr-studio-input"
            maxLength={80}
            value={by}
            onChange={(event) => onBy(event.currentTarget.value)}
          />
        </div>
        <KeysSwitch showsKeys={showsKeys} onChange={setShowsKeys} />
        <p>
          <Button onClick={onPrint}>{messages.print}</Button>
        </p>
      </div>
      <ReviewSheet
        file={file}
        showsKeys={showsKeys}
        level={2}
        remarkOn={(on, name) => (
          <div className="rr-studio-field rr-studio-remark">
            <label htmlFor={`${id}${on}`}>{messages.remark}</label>
            <textarea
              id={`${id}${on}`}
              className="rr-studio-input"
              aria-label={messages.remarkOn(name)}
              rows={2}
              maxLength={LONGEST}
              value={remarks[on] ?? ''}
              onChange={(event) => onRemark(on, event.currentTarget.value)}
            />
          </div>
        )}
      />
      <div className="rr-cluster rr-studio-save rr-print-hidden">
        <Button variant="primary" disabled={count === 0} onClick={() => setSaved(onSave())}>
          {messages.save(count)}
        </Button>
        <span {...LIVE} className="rr-soft">
          {saved === null ? '' : header.downloaded(saved)}
        </span>
      </div>
    </div>
  );
}

type KeysSwitchProps = {
  readonly showsKeys: boolean;
  readonly onChange: (shows: boolean) => void;
};

/** Whether a review page shows which options are right. */
export function KeysSwitch({ showsKeys, onChange }: KeysSwitchProps) {
  const messages = useMessages('studio').review;
  return (
    <label className="rr-studio-pick">
      <input
        type="checkbox"
        checked={showsKeys}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{messages.keys}</span>
    </label>
  );
}
