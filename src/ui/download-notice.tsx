import { useEffect, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { LazyDetails } from './lazy-details.tsx';
import { LIVE } from './live.ts';

/** A file made on this page. */
export type NewFile = {
  readonly name: string;
  /** Media type, with the charset of a text. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Opens the browser's share sheet for a file and returns the outcome. */
export type FileSharing = () => Promise<'shared' | 'dismissed' | 'failed'>;

type DownloadNoticeProps = {
  readonly file: NewFile;
  readonly messages: {
    /** Says that the browser has been asked to save the file. */
    readonly handed: (name: string) => string;
    readonly question: string;
    readonly why: string;
    readonly picture: string;
    readonly text: string;
    readonly contentsOf: (name: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly share: string;
    readonly shareFailed: string;
  };
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Null if the browser can't share this file. */
  readonly onShare: FileSharing | null;
};

/**
 * What a page can reliably say after starting a download, whose outcome browsers don't report; and
 * other ways to get the same file, for browsers that drop downloads silently.
 */
export function DownloadNotice({ file, messages, onCopy, onShare }: DownloadNoticeProps) {
  const [outcome, setOutcome] = useState<string>('');
  const share = async () => {
    setOutcome((await onShare?.()) === 'failed' ? messages.shareFailed : '');
  };
  return (
    <Disclosure summary={messages.question}>
      <LazyDetails>
        {() => (
          <>
            <p>{messages.why}</p>
            {onShare === null ? null : (
              <p>
                <Button onClick={() => void share()}>{messages.share}</Button>
              </p>
            )}
            {file.type.startsWith('image/') ? (
              <Picture file={file} hint={messages.picture} />
            ) : (
              <Text file={file} messages={messages} onCopy={onCopy} onOutcome={setOutcome} />
            )}
            <p {...LIVE}>{outcome}</p>
          </>
        )}
      </LazyDetails>
    </Disclosure>
  );
}

function Picture({ file, hint }: { readonly file: NewFile; readonly hint: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    // Apps that save a picture on a long press can't fetch a blob URL; a data URL contains the
    // picture.
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') setAddress(reader.result);
    });
    reader.readAsDataURL(new Blob([file.content], { type: file.type }));
    return () => reader.abort();
  }, [file]);
  return (
    <>
      <p>{hint}</p>
      {address === null ? null : (
        <img className="rr-handed__picture" src={address} alt={file.name} />
      )}
    </>
  );
}

type TextProps = Pick<DownloadNoticeProps, 'file' | 'messages' | 'onCopy'> & {
  readonly onOutcome: (text: string) => void;
};

function Text({ file, messages, onCopy, onOutcome }: TextProps) {
  const id = useId();
  const text = typeof file.content === 'string' ? file.content : '';
  const copy = async () => {
    onOutcome((await onCopy(text)) ? messages.copied : messages.copyFailed);
  };
  return (
    <>
      <p>{messages.text}</p>
      <label className="rr-copy__label" htmlFor={id}>
        {messages.contentsOf(file.name)}
      </label>
      <textarea
        id={id}
        className="rr-handed__text"
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <Button onClick={() => void copy()}>{messages.copy}</Button>
      </p>
    </>
  );
}
