import { useId, useState } from 'react';
import { keyOfRemark, partsToReview, type Path, type Remark, WHOLE_ROLE } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/fields/file-button.tsx';
import { LIVE } from '#ui/live.ts';
import { KeysSwitch } from './review-draft.tsx';
import { ReviewSheet } from './review-sheet.tsx';
import { RemarkText } from './remarks-at.tsx';
import { useDraftTitle } from '../draft-title.ts';
import { useStudio } from '../studio-context.ts';

type ReviewSectionProps = {
  /** Address that opens the draft for somebody else; null if it would be too long. */
  readonly link: string | null;
  /** Address where a reviewer opens the file. */
  readonly address: string;
  readonly onDownload: () => void;
  /** Imports files with remarks; returns a message about each. */
  readonly onFiles: (files: readonly File[]) => Promise<readonly string[]>;
  readonly onPrint: () => void;
};

/** Sends a draft to others, imports their remarks, and offers a page to print. */
export function ReviewSection(props: ReviewSectionProps) {
  const { link, address, onDownload, onFiles, onPrint } = props;
  const { file, place, go, copy } = useStudio();
  const messages = useMessages('studio').review;
  const title = useDraftTitle(file.title);
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [showsKeys, setShowsKeys] = useState(false);
  if (place.item === PAGE) {
    return (
      <div className="rr-stack rr-studio-paper">
        <div className="rr-stack rr-stack--tight rr-print-hidden">
          <KeysSwitch showsKeys={showsKeys} onChange={setShowsKeys} />
          <p className="rr-cluster">
            <Button variant="primary" onClick={onPrint}>
              {messages.print}
            </Button>
            <Button onClick={() => go({ item: null })}>{messages.close}</Button>
          </p>
        </div>
        <h3>{messages.of(title)}</h3>
        <ReviewSheet
          file={file}
          showsKeys={showsKeys}
          level={4}
          remarkOn={() => (
            <div className="rr-studio-room">
              <span>{messages.remark}</span>
            </div>
          )}
        />
      </div>
    );
  }
  return (
    <div className="rr-stack rr-stack--loose">
      <section className="rr-stack rr-stack--tight" aria-labelledby={`${id}out`}>
        <h3 id={`${id}out`}>{messages.outTitle}</h3>
        <p>{link === null ? messages.outFile(address) : messages.outLink}</p>
        <p className="rr-cluster">
          {link !== null && (
            <Button variant="primary" onClick={() => void copy(link).then(setCopied)}>
              {messages.copyLink}
            </Button>
          )}
          <Button onClick={onDownload}>{messages.download}</Button>
          <Button onClick={() => go({ item: PAGE })}>{messages.page}</Button>
          <span {...LIVE}>
            {copied === null ? '' : copied ? messages.copied : messages.copyFailed}
          </span>
        </p>
      </section>
      <section className="rr-stack rr-stack--tight" aria-labelledby={`${id}in`}>
        <h3 id={`${id}in`}>{messages.inTitle}</h3>
        <p className="rr-studio-hint">{messages.filesHint}</p>
        <p>
          <FileButton
            label={messages.files}
            accept=".json,application/json"
            multiple
            onChoose={(files) => void onFiles(files).then(setTaken)}
          />
        </p>
        <ul {...LIVE} className="rr-studio-changes">
          {taken.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <AllRemarks />
      </section>
    </div>
  );
}

/** The place's item that shows the page to print. */
const PAGE = 'page';

function AllRemarks() {
  const { file, remarks } = useStudio();
  const messages = useMessages('studio').review;
  const parts = partsToReview(file);
  const placeOf = ({ on }: Remark) => (parts.includes(on) ? parts.indexOf(on) : parts.length);
  const inOrder = remarks.toSorted((one, other) => placeOf(one) - placeOf(other));
  if (remarks.length === 0) return <p className="rr-soft">{messages.none}</p>;
  return (
    <ul className="rr-studio-list">
      {inOrder.map((remark) => (
        <li key={keyOfRemark(remark)} className="rr-studio-entry rr-stack rr-stack--tight">
          <RemarkLink remark={remark} />
          <RemarkText remark={remark} />
        </li>
      ))}
    </ul>
  );
}

function RemarkLink({ remark: { on } }: { readonly remark: Remark }) {
  const { file, jump } = useStudio();
  const { review: messages, check, form } = useMessages('studio');
  if (on === WHOLE_ROLE) return <p>{messages.whole}</p>;
  const lists = ['competencies', 'indicators', 'scenarios'] as const;
  const found = lists.flatMap((list): readonly { readonly path: Path; readonly name: string }[] => {
    const at = file[list].findIndex(({ id }) => id === on);
    const entry = file[list][at];
    if (entry === undefined) return [];
    const name = 'name' in entry ? entry.name : 'title' in entry ? entry.title : entry.stem;
    return [{ path: [list, at], name: name === '' ? form.unnamed : name }];
  })[0];
  if (found === undefined) return <p>{messages.gone}</p>;
  return (
    <button type="button" className="rr-studio-jump" onClick={() => jump(found.path)}>
      {check.goTo(found.name)}
    </button>
  );
}
