import { keyOfRemark, type Remark } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { useStudio } from '../studio-context.ts';

/** Reviewers' remarks on a competency or a question, beside its fields. */
export function RemarksAt({ on }: { readonly on: string }) {
  const { remarks } = useStudio();
  const messages = useMessages('studio').review;
  const own = remarks.filter((remark) => remark.on === on);
  if (own.length === 0) return null;
  return (
    <aside className="rr-studio-remarks rr-stack rr-stack--tight" aria-label={messages.remarks}>
      {own.map((remark) => (
        <RemarkText key={keyOfRemark(remark)} remark={remark} />
      ))}
    </aside>
  );
}

/** A remark, its author, and a button to mark it as dealt with. */
export function RemarkText({ remark }: { readonly remark: Remark }) {
  const { remarks, setRemarks } = useStudio();
  const messages = useMessages('studio').review;
  return (
    <div className="rr-stack rr-stack--tight">
      <p>{remark.text}</p>
      <p className="rr-cluster">
        <small className="rr-soft">
          {remark.by === null ? messages.nameless : messages.from(remark.by)}
        </small>
        <Button
          variant="quiet"
          onClick={() =>
            setRemarks(remarks.filter((each) => keyOfRemark(each) !== keyOfRemark(remark)))
          }
        >
          {messages.done}
        </Button>
      </p>
    </div>
  );
}
