import { useMessages } from '#i18n/messages.ts';
import { Notice } from '#ui/notice.tsx';

type TryBarProps = {
  readonly title: string;
  /** Address of where the draft is written; of the studio where it is not in this browser. */
  readonly back: string;
  readonly isOwn: boolean;
  /** It was changed in the studio after this page had it. */
  readonly isEdited: boolean;
};

/** Stands above everything while a draft is taken. */
export function TryBar({ title, back, isOwn, isEdited }: TryBarProps) {
  const messages = useMessages('studio').trying;
  return (
    <aside className="rr-page rr-studio-try rr-print-hidden" aria-label={messages.label}>
      <div className="rr-cluster">
        <strong>{messages.bar(title)}</strong>
        <span>{messages.lasts}</span>
        <a href={back}>{isOwn ? messages.back : messages.toStudio}</a>
      </div>
      {isEdited && (
        <Notice tone="warn" title={messages.edited.title} live>
          <p>{messages.edited.text}</p>
        </Notice>
      )}
    </aside>
  );
}
