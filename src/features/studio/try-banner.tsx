import { useMessages } from '#i18n/messages.ts';
import { Notice } from '#ui/notice.tsx';

type TryBannerProps = {
  readonly title: string;
  /** Address of the draft in the studio; of the studio itself if this browser doesn't have the draft. */
  readonly back: string;
  readonly isOwn: boolean;
  /** The draft was changed in the studio since this page loaded it. */
  readonly isEdited: boolean;
};

/** Shown at the top of every page while a draft is tried. */
export function TryBanner({ title, back, isOwn, isEdited }: TryBannerProps) {
  const messages = useMessages('studio').trying;
  return (
    <aside className="rr-page rr-studio-try rr-print-hidden" aria-label={messages.label}>
      <div className="rr-cluster">
        <strong>{messages.banner(title)}</strong>
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
