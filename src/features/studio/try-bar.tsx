import { useMessages } from '#i18n/messages.ts';
import { Notice } from '#ui/notice.tsx';

type TryBarProps = {
  readonly title: string;
  /** Address of the draft in the studio; of the studio itself if this browser doesn't have the draft. */
  readonly back: string;
  readonly isOwn: boolean;
  /** The draft was changed in the studio since this page loaded it. */
  readonly isEdited: boolean;
};

/** Shown above everything while a draft is taken. */
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
