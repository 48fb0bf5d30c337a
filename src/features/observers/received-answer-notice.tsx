import type { TakenIn } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** An answer that was just opened or pasted, and its outcome. */
export type ReceivedAnswers = {
  readonly outcome: TakenIn;
  readonly name: string | null;
  readonly date: string | null;
};

type ReceivedAnswerNoticeProps = ReceivedAnswers & {
  /** Adds it beside the person's own anyway, replacing an earlier one if there is one. */
  readonly onAdd: (replaces: boolean) => void;
  readonly onIgnore: () => void;
};

/** What arrived, whether it is used, and if not, why. Nothing else on the page has changed. */
export function ReceivedAnswerNotice({
  outcome,
  name,
  date,
  onAdd,
  onIgnore,
}: ReceivedAnswerNoticeProps) {
  const messages = useMessages('observers').incoming;
  const { date: sayDate } = useFormatters();
  const { kind } = outcome;
  const from = (
    <p className="rr-soft" dir="auto">
      {messages.from(name, date === null ? null : sayDate(date))}
    </p>
  );
  if (kind === 'taken') {
    return (
      <Notice tone="good" title={messages.taken.title(name)} live>
        <p>{messages.taken.text}</p>
      </Notice>
    );
  }
  if (kind === 'same-name') {
    const words = messages['same-name'];
    return (
      <Notice tone="info" title={words.title(outcome.earlier.name ?? '')} live>
        <p>{words.text}</p>
        {from}
        <p className="rr-cluster">
          <Button variant="primary" onClick={() => onAdd(true)}>
            {words.replace}
          </Button>
          <Button onClick={() => onAdd(false)}>{words.both}</Button>
        </p>
      </Notice>
    );
  }
  if (kind === 'other-request') {
    const words = messages['other-request'];
    return (
      <Notice tone="warn" title={words.title} live>
        <p>{words.text}</p>
        {from}
        <p className="rr-cluster">
          <Button onClick={() => onAdd(false)}>{words.add}</Button>
          <Button variant="quiet" onClick={onIgnore}>
            {words.ignore}
          </Button>
        </p>
      </Notice>
    );
  }
  const { title, text } = messages[kind];
  return (
    <Notice tone={kind === 'repeated' ? 'info' : 'warn'} title={title} live>
      <p>{text}</p>
      {from}
    </Notice>
  );
}
