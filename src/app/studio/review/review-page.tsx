import { useEffect, useState } from 'react';
import {
  decodeText,
  type DraftFile,
  parseReview,
  readDraftText,
  type Review,
  shortHash,
  writeReview,
  writeRoleFile,
} from '#core';
import { hashText } from '#data/hash-text.ts';
import { useDraftTitle } from '#features/studio/draft-title.ts';
import { ReviewDraft } from '#features/studio/review/review-draft.tsx';
import { useMessages } from '#i18n/messages.ts';
import { downloadFile } from '#platform/files/download.ts';
import { unpackText } from '#platform/files/pack-text.ts';
import { readFile } from '#platform/files/read-file.ts';
import { saveTabRemarks, readTabRemarks } from '#platform/drafts/tab-remarks.ts';
import { useTabTitle } from '../use-tab-title.ts';
import { FileButton } from '#ui/fields/file-button.tsx';

type OpenedDraft = { readonly file: DraftFile; readonly sha256: string };

/** Somebody else's draft, from the address or a file, to read and comment on. */
export function ReviewPage({ packed }: { readonly packed: string }) {
  const messages = useMessages('studio').review;
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLooking, setIsLooking] = useState(packed !== '');
  useEffect(() => {
    let isCurrent = true;
    if (packed === '') return undefined;
    const open = async () => {
      const text = await unpackText(packed);
      const found = text === null ? null : await openDraft(text);
      if (!isCurrent) return;
      setIsLooking(false);
      if (found === null) setProblem(messages.open.cut);
      else setOpened(found);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [packed, messages]);
  if (opened !== null) return <Reviewed key={opened.sha256} {...opened} />;
  if (isLooking) return <p role="status">{messages.opening}</p>;
  return (
    <OpenFile
      problem={problem}
      onFile={async (chosen) => {
        const bytes = await readFile(chosen);
        const found = bytes === null ? null : await openDraft(decodeText(bytes));
        if (found === null) setProblem(messages.open.failed(chosen.name));
        else setOpened(found);
      }}
    />
  );
}

type OpenFileProps = {
  readonly problem: string | null;
  readonly onFile: (file: File) => Promise<void>;
};

function OpenFile({ problem, onFile }: OpenFileProps) {
  const messages = useMessages('studio').review.open;
  return (
    <div className="rr-stack">
      <h1>{messages.title}</h1>
      <p className="rr-lede">{messages.lead}</p>
      <p>
        <FileButton
          label={messages.file}
          accept=".json,application/json"
          onChoose={([file]) => file !== undefined && void onFile(file)}
        />
      </p>
      <p role="alert">{problem ?? ''}</p>
    </div>
  );
}

function Reviewed({ file, sha256 }: OpenedDraft) {
  const hash = shortHash(sha256);
  const [review, setReview] = useState<Review>(() => {
    const role = { id: file.id, version: file.version, title: file.title, hash };
    return parseReview(readTabRemarks(hash)) ?? { role, by: null, remarks: {} };
  });
  const change = (next: Review) => {
    setReview(next);
    saveTabRemarks(hash, writeReview(next));
  };
  const { by, remarks } = review;
  const { header, review: messages } = useMessages('studio');
  useTabTitle(header.tab(messages.of(useDraftTitle(file.title))));
  return (
    <ReviewDraft
      file={file}
      sha256={sha256}
      by={by ?? ''}
      remarks={remarks}
      onBy={(name) => change({ ...review, by: name === '' ? null : name })}
      onRemark={(on, text) => change({ ...review, remarks: { ...remarks, [on]: text } })}
      onSave={() => {
        const name = `${file.id}-${file.version}-remarks.json`;
        downloadFile({ name, content: writeReview(review), type: 'application/json' });
        return name;
      }}
      onPrint={() => window.print()}
    />
  );
}

async function openDraft(text: string): Promise<OpenedDraft | null> {
  const file = readDraftText(text)?.file;
  return file === undefined ? null : { file, sha256: await hashText(writeRoleFile(file)) };
}
