import { useMessages } from '#i18n/messages.ts';
import { FileButton } from '#ui/fields/file-button.tsx';

type NeedsFileProps = {
  /** The hash of the file in the address; null if it has none. */
  readonly hash: string | null;
  /** The draft in this browser that has been edited since the link was made. */
  readonly edited: { readonly title: string; readonly address: string } | null;
  /** The problem with the chosen file. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
};

/** Says which file a draft link needs, and accepts it. */
export function NeedsFile({ hash, edited, problem, onFile }: NeedsFileProps) {
  const messages = useMessages('studio').trying;
  return (
    <div className="rr-stack" data-problem="needs-file">
      <h1>{edited === null ? messages.needs.title : messages.changed.title}</h1>
      <p className="rr-lede">
        {edited === null ? messages.needs.reason : messages.changed.reason(edited.title)}
      </p>
      {edited !== null && (
        <p>
          <a href={edited.address}>{messages.changed.now}</a>
        </p>
      )}
      {hash !== null && <p className="rr-studio-hint">{messages.needs.mark(hash)}</p>}
      <p>
        <FileButton
          label={messages.needs.file}
          accept=".json,application/json"
          onChoose={([file]) => file !== undefined && onFile(file)}
        />
      </p>
      <p role="alert">{problem ?? ''}</p>
    </div>
  );
}
