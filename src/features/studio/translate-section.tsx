import { useMemo, useState } from 'react';
import {
  listTranslations,
  readTranslations,
  setTexts,
  shapeAt,
  tableOfTranslations,
  type TranslatedText,
} from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { textLanguage } from '#ui/text-language.ts';
import { useFieldWords } from './fields/field-words.ts';
import { TextField } from './fields/text-field.tsx';
import { TableInput } from './items/table-input.tsx';
import { TablePanel } from './items/table-panel.tsx';
import { useStudio } from './studio-context.ts';

/** The texts of the draft beside those of the file that it started from, part by part. */
export function TranslateSection() {
  const { file, base } = useStudio();
  const messages = useMessages('studio').translate;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const texts = useMemo(() => (base === null ? [] : listTranslations(base, file)), [base, file]);
  if (base === null) return <p className="rr-studio-hint">{messages.noBase}</p>;
  const done = texts.filter(({ text, original }) => text !== original).length;
  const parts = [...new Set(texts.map(({ path }) => partOf(path)))];
  return (
    <div className="rr-stack">
      <p className="rr-studio-hint">{messages.lead(base.title, base.version)}</p>
      <TextField path={['locale']} most={35} />
      <p role="status">{messages.done(done, texts.length)}</p>
      <TranslationTable texts={texts} />
      <label className="rr-studio-pick">
        <input
          type="checkbox"
          checked={onlyOpen}
          onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
        />
        <span>{messages.onlyOpen}</span>
      </label>
      {parts.map((part) => (
        <Part
          key={part}
          part={part}
          texts={texts.filter(({ path }) => partOf(path) === part)}
          onlyOpen={onlyOpen}
          language={base.locale}
        />
      ))}
    </div>
  );
}

/** Texts of the role itself are one part. */
function partOf(path: TranslatedText['path']): string {
  return path.length === 1 ? '' : String(path[0]);
}

type PartProps = {
  readonly part: string;
  readonly texts: readonly TranslatedText[];
  readonly onlyOpen: boolean;
  /** Language of the originals. */
  readonly language: string;
};

function Part({ part, texts, onlyOpen, language }: PartProps) {
  const { sections, translate: messages } = useMessages('studio');
  const { helpOf } = useFieldWords();
  const [isOpen, setIsOpen] = useState(false);
  const left = texts.filter(({ text, original }) => text === original).length;
  const title = part === '' ? sections.basics : helpOf([part]).title;
  return (
    <details
      className="rr-studio-details"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
        <span className="rr-studio-tag">{messages.left(left)}</span>
      </summary>
      {isOpen && <Pairs texts={texts} onlyOpen={onlyOpen} language={language} />}
    </details>
  );
}

function Pairs({ texts, onlyOpen, language }: Omit<PartProps, 'part'>) {
  // Texts stay in the list while they are being translated.
  const [wanted] = useState(
    () => new Set(texts.flatMap(({ key, text, original }) => (text === original ? [key] : []))),
  );
  const shown = onlyOpen ? texts.filter(({ key }) => wanted.has(key)) : texts;
  return (
    <ul className="rr-studio-list">
      {shown.map((text) => (
        <Pair key={text.key} text={text} language={language} />
      ))}
    </ul>
  );
}

function Pair({ text, language }: { readonly text: TranslatedText; readonly language: string }) {
  const { file } = useStudio();
  const { shortList } = useFormatters();
  const { describeLocation } = useFieldWords();
  const around = useLocale();
  const { path, original } = text;
  const shape = shapeAt(path);
  return (
    <li className="rr-studio-entry rr-studio-pair">
      <p {...textLanguage(language, around)}>{original}</p>
      <TextField
        path={path}
        most={shape?.kind === 'text' ? shape.most : original.length}
        label={shortList(describeLocation(file, path))}
        hint={null}
      />
    </li>
  );
}

type TextsProps = { readonly texts: readonly TranslatedText[] };

/** The texts as a table for a translator, and back from it. */
function TranslationTable({ texts }: TextsProps) {
  const { columns } = useMessages('studio').translate;
  return (
    <TablePanel rows={() => tableOfTranslations(texts, columns)}>
      {(onDone) => <PasteTranslations texts={texts} onDone={onDone} />}
    </TablePanel>
  );
}

function PasteTranslations({ texts, onDone }: TextsProps & { readonly onDone: () => void }) {
  const { edit } = useStudio();
  const messages = useMessages('studio').translate;
  const announce = useAnnounce();
  const [pasted, setPasted] = useState('');
  const read = readTranslations(pasted, texts, messages.columns);
  const take = () => {
    edit((now) => setTexts(now, read), `translate ${read.changed.length}`);
    announce(messages.taken(read.changed.length));
    onDone();
  };
  return (
    <div className="rr-studio-entry rr-stack rr-stack--tight">
      <TableInput hint={messages.tableHint} text={pasted} onText={setPasted} />
      {pasted.trim() !== '' && (
        <p role="status">{messages.preview(read.changed.length, read.unknown.length)}</p>
      )}
      <p>
        <Button variant="primary" disabled={read.changed.length === 0} onClick={take}>
          {messages.take}
        </Button>
      </p>
    </div>
  );
}
