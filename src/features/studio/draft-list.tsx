import type { DraftSummary } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ConfirmButton } from '#ui/confirm-button.tsx';
import { Button } from '#ui/button.tsx';
import { localDay } from './local-day.ts';

type DraftListProps = {
  readonly drafts: readonly DraftSummary[];
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onRemove: (draft: DraftSummary) => void;
};

/** All drafts in this browser, most recently changed first. */
export function DraftList({ drafts, onOpen, onDuplicate, onDownload, onRemove }: DraftListProps) {
  const messages = useMessages('studio').list;
  const { labelled } = useMessages('common');
  const { date, timeOfDay } = useFormatters();
  const ordered = drafts.toSorted((one, other) => other.touchedAt - one.touchedAt);
  return (
    <section className="rr-stack" aria-labelledby="studio-drafts">
      <h2 id="studio-drafts">{messages.title}</h2>
      {ordered.length === 0 && <p className="rr-soft">{messages.none}</p>}
      <ul className="rr-studio-list">
        {ordered.map((draft) => {
          const { id, version, origin, touchedAt } = draft;
          const title = draft.title === '' ? messages.untitled : draft.title;
          return (
            <li key={id} className="rr-studio-entry rr-stack rr-stack--tight">
              <h3>{title}</h3>
              <p className="rr-cluster rr-soft">
                <span>{messages.version(version)}</span>
                <span>{messages.origins[origin.kind](origin.title, origin.version)}</span>
                <span>{messages.touched(date(localDay(touchedAt)), timeOfDay(touchedAt))}</span>
              </p>
              <div className="rr-cluster">
                <Button
                  variant="primary"
                  aria-label={labelled(messages.open, title)}
                  onClick={() => onOpen(id)}
                >
                  {messages.open}
                </Button>
                <Button
                  aria-label={labelled(messages.duplicate, title)}
                  onClick={() => onDuplicate(id)}
                >
                  {messages.duplicate}
                </Button>
                <Button
                  aria-label={labelled(messages.download, title)}
                  onClick={() => onDownload(id)}
                >
                  {messages.download}
                </Button>
                <ConfirmButton
                  id={`studio-remove-${id}`}
                  button={messages.remove}
                  warning={messages.removeQuestion(title)}
                  confirm={messages.removeYes}
                  cancel={messages.removeNo}
                  onConfirm={() => onRemove(draft)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
