import { useEffect, useId, useRef, useState } from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { ConfirmButton } from '#ui/confirm-button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';

/** What belongs to one embed. */
export type StoredInFrame = {
  readonly role: string;
  readonly title: string;
  /** Language of the title; omitted for the page's. */
  readonly locale?: string | undefined;
  /** The embed's name for itself. */
  readonly instance: string;
  readonly answers: number;
  /** Steps of the plan; 0 without one. */
  readonly steps: number;
  /** How many answers have evidence. */
  readonly evidence: number;
  /** How many scenarios had their best answers shown. */
  readonly explained: number;
};

type InFramesProps = {
  readonly kept: readonly StoredInFrame[];
  readonly onSave: (one: StoredInFrame) => void;
  /** Resolves with false when a copy may be left. */
  readonly onDelete: (one: StoredInFrame) => Promise<boolean>;
};

/** What the person answered and wrote on other pages, which only these show: to save and to delete. */
export function FrameDataList({ kept, onSave, onDelete }: InFramesProps) {
  const messages = useMessages('my-results').inFrames;
  const around = useLocale();
  const id = useId();
  const [outcome, setOutcome] = useState<{ readonly says: 'deleted' | 'left' } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus has been removed.
    said.current?.focus();
  }, [outcome]);
  if (kept.length === 0 && outcome === null) return null;
  const remove = (one: StoredInFrame) =>
    void onDelete(one).then((isGone) => setOutcome({ says: isGone ? 'deleted' : 'left' }));
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <div className="rr-stack rr-stack--tight">
        <h2 id={id}>{messages.title}</h2>
        <p className="rr-soft">{messages.text}</p>
      </div>
      <ul className="rr-runs">
        {kept.map((one) => (
          <ForeignLanguage
            key={`${one.role}~${one.instance}`}
            of={one.locale ?? around}
            around={around}
          >
            <Frame kept={one} onSave={onSave} onDelete={remove} />
          </ForeignLanguage>
        ))}
      </ul>
      {outcome !== null && (
        <p ref={said} tabIndex={-1}>
          {messages[outcome.says]}
        </p>
      )}
    </section>
  );
}

type FrameProps = Pick<InFramesProps, 'onSave'> & {
  readonly kept: StoredInFrame;
  readonly onDelete: (one: StoredInFrame) => void;
};

function Frame({ kept, onSave, onDelete }: FrameProps) {
  const messages = useMessages('my-results').inFrames;
  const { list } = useFormatters();
  const { role, title, instance } = kept;
  const name = messages.name(title, instance);
  const id = `frame-${role}-${instance}`;
  return (
    <li className="rr-runs__run">
      <h3 id={`${id}-title`}>
        <Foreign parts={[title]}>{name}</Foreign>
      </h3>
      <p className="rr-soft">{list(messages.has(kept))}</p>
      <div className="rr-cluster">
        <Button onClick={() => onSave(kept)}>{messages.save(instance)}</Button>
        <ConfirmButton
          id={id}
          button={messages.delete(instance)}
          warning={messages.warning}
          confirm={messages.confirm}
          cancel={messages.cancel}
          onConfirm={() => onDelete(kept)}
        />
      </div>
    </li>
  );
}
