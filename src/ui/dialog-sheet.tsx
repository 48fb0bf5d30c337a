import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

type DialogSheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Actions, which stay in view below the content. */
  readonly footer?: ReactNode;
  /**
   * In a frame the page can't know which part of it is visible, so a modal could open out of sight:
   * there it is a panel in the flow.
   */
  readonly inline?: boolean;
};

/** Of radios, only the chosen one is a stop of the Tab key. */
const STOPS =
  'a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary, [tabindex]';
const CLOSED = 'details:not([open]) > :not(summary)';

/**
 * Tab at the last control leads to the first, and back. By itself Firefox would go from the first one
 * back to the dialog element, of which a screen reader reads everything.
 */
function stayInside(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled') &&
      stop.closest(CLOSED) === null &&
      stop.getClientRects().length > 0,
  );
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (to === undefined || document.activeElement !== from) return;
  event.preventDefault();
  to.focus();
}

/** A native dialog: the rest of the page is inert, the focus stays inside, and Escape closes it. */
export function DialogSheet(props: DialogSheetProps) {
  const { open, title, closeLabel, onClose, children, footer, inline = false } = props;
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Where the pointer went down. */
  const pressed = useRef<EventTarget | null>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!open) return;
    if (inline || element === null) {
      heading.current?.focus();
      return;
    }
    const opener = document.activeElement;
    // The title is heard first, not "Close". By the attribute, which React's autoFocus doesn't set: a focus
    // moved after opening would be the second thing that is said.
    heading.current?.setAttribute('autofocus', '');
    element.showModal();
    return () => {
      element.close();
      // The element has left the page by now, and Firefox restores no focus then.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [open, inline]);

  if (!open) return null;
  const content = (
    <>
      <div className="rr-sheet__top">
        {/* Before the title: a screen reader silently takes the first thing of a dialog for the place where
            it is, and then the focus on it would be no news. */}
        <button type="button" className="rr-sheet__close" aria-label={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
        <h2 className="rr-sheet__title" id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <div className="rr-sheet__body">{children}</div>
      {footer !== undefined && <div className="rr-sheet__foot">{footer}</div>}
    </>
  );
  if (inline) {
    return (
      <section className="rr-sheet rr-sheet--inline" aria-labelledby={titleId}>
        {content}
      </section>
    );
  }
  return (
    <dialog
      ref={dialog}
      className="rr-sheet"
      aria-labelledby={titleId}
      onKeyDown={stayInside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDownCapture={(event) => {
        pressed.current = event.target;
      }}
      // Captured: for `onClick` React puts a handler on the element, and all in it is said as clickable.
      onClickCapture={(event) => {
        // The dialog element is only the target on its backdrop: its contents have elements of
        // their own. A press that slid off one of them isn't meant for the backdrop.
        if (event.target === dialog.current && pressed.current === dialog.current) onClose();
      }}
    >
      <div className="rr-sheet__inside">{content}</div>
    </dialog>
  );
}
