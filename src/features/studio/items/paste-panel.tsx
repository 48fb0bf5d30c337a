import { useId, useState } from 'react';
import {
  addPastedItems,
  type PastedKind,
  type PasteProblem,
  readPastedItems,
  tableOfItems,
  toTabs,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { shorten } from '../fields/field-words.ts';
import { useStudio, useTakenIds } from '../studio-context.ts';

/** Further rows are only counted. */
const SHOWN = 20;

/** Imports questions from a spreadsheet, with a preview, and exports them. */
export function PastePanel({ kind }: { readonly kind: PastedKind }) {
  const { file, copy } = useStudio();
  const messages = useMessages('studio').paste;
  const [isOpen, setIsOpen] = useState(false);
  const [copied, setCopied] = useState('');
  const copyOut = async () => {
    const isCopied = await copy(toTabs(tableOfItems(file, kind)));
    setCopied(isCopied ? messages.copied : messages.copyFailed);
  };
  return (
    <div className="rr-stack rr-stack--tight">
      <p className="rr-cluster">
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {messages.open}
        </Button>
        <Button onClick={() => void copyOut()}>{messages.copyOut}</Button>
        <span role="status" className="rr-soft">
          {copied}
        </span>
      </p>
      {isOpen && <PasteForm kind={kind} onDone={() => setIsOpen(false)} />}
    </div>
  );
}

function PasteForm({ kind, onDone }: { readonly kind: PastedKind; readonly onDone: () => void }) {
  const { file, edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').paste;
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const id = useId();
  const { items, problems } = readPastedItems(text, kind, file);
  const changed = items.filter(({ replaces }) => replaces !== null).length;
  const made = items.length - changed;
  const make = () => {
    edit((now) => addPastedItems(now, kind, items, taken), `paste ${kind} ${items.length}`);
    announce(messages.made(made, changed));
    onDone();
  };
  return (
    <div className="rr-studio-entry rr-stack rr-stack--tight">
      <div className="rr-studio-field">
        <label htmlFor={id}>{messages.label}</label>
        <p className="rr-studio-hint" id={`${id}hint`}>
          {kind === 'indicator' ? messages.behaviours : messages.scenarios}
        </p>
        <textarea
          id={id}
          className="rr-studio-input rr-studio-paste"
          rows={6}
          spellCheck={false}
          aria-describedby={`${id}hint`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {text.trim() !== '' && (
        <>
          <p role="status">{messages.preview(made, changed)}</p>
          {items.length > 0 && (
            <ol className="rr-studio-preview">
              {items.slice(0, SHOWN).map(({ line, competency, title, texts, credits }) => (
                <li key={line}>
                  <p>
                    <span className="rr-studio-tag">{nameOf(file.competencies, competency)}</span>{' '}
                    <strong>{title}</strong>
                  </p>
                  <ol className="rr-studio-preview-texts">
                    {texts.map((each, at) => (
                      <li key={`${at} ${each}`}>
                        {credits[at] === undefined
                          ? (shorten(each) ?? messages.empty)
                          : messages.option(shorten(each) ?? '', credits[at])}
                      </li>
                    ))}
                  </ol>
                </li>
              ))}
            </ol>
          )}
          {items.length > SHOWN && <p>{messages.more(items.length - SHOWN)}</p>}
          <Problems problems={problems} />
        </>
      )}
      <p>
        <Button variant="primary" disabled={items.length === 0} onClick={make}>
          {messages.make}
        </Button>
      </p>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly PasteProblem[] }) {
  const messages = useMessages('studio').paste;
  if (problems.length === 0) return null;
  return (
    <ul className="rr-studio-problems">
      {problems.slice(0, SHOWN).map(({ line, kind, got }) => (
        <li key={`${line} ${kind}`} className="rr-studio-problem rr-studio-problem--error">
          {messages.problems[kind](line, got)}
        </li>
      ))}
      {problems.length > SHOWN && <li>{messages.moreProblems(problems.length - SHOWN)}</li>}
    </ul>
  );
}

function nameOf(
  competencies: readonly { readonly id: string; readonly name: string }[],
  wanted: string,
): string {
  return competencies.find(({ id }) => id === wanted)?.name ?? wanted;
}
