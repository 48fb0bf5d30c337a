import { useMemo, useState } from 'react';
import type { ResultToTabulate, Role, TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceGroup } from '#ui/fields/choices.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { type FileSharing, DownloadNotice, type NewFile } from '#ui/download-notice.tsx';
import {
  type Answers,
  type EvidenceEntry,
  type ExportTexts,
  type TextKind,
  writeTextFile,
} from './export-files.ts';
import { OnPaper } from './on-paper.tsx';
import { pictureOf } from './picture-of.ts';
import type { SvgFile } from '#ui/charts/svg-text.ts';
import { drawRadarSvg } from './radar-svg.ts';
import { useTextLanguage } from '#ui/foreign-text.tsx';
import { LIVE } from '#ui/live.ts';

type ExportResultProps = {
  /** With the targets of `profile`. */
  readonly role: Role;
  readonly profile: TargetProfile;
  readonly result: ResultToTabulate;
  /** Null if only the scores are known: then no file contains answers. */
  readonly answers: Answers | null;
  readonly owner: 'own' | 'shared';
  /** Loads the person's evidence, once they want it in files; null if there is none. */
  readonly readEvidence?: (() => Promise<readonly EvidenceEntry[]>) | null;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** The name that the person typed on their card; empty for none. */
  readonly name?: string;
  /** The absolute address that opens the result again with this content. */
  readonly linkOf: (content: 'scores' | 'answers') => string;
  readonly onSave: (file: NewFile) => void;
  /**
   * Renders the SVG as PNG, with the link in it if there is one. Some browsers fail, and some
   * return an altered picture.
   */
  readonly drawPng: (
    picture: SvgFile,
    link: string | null,
  ) => Promise<Uint8Array<ArrayBuffer> | 'failed' | 'falsified'>;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The browser's share sheet for a file; null if it can't share it. */
  readonly sharingOf: (file: NewFile) => FileSharing | null;
  /** Null in a frame, where printing would print the host's page. */
  readonly onPrint: (() => void) | null;
};

type Reopen = 'none' | 'scores' | 'answers';
const FILES = ['png', 'svg', 'print', 'csv', 'markdown', 'json', 'resume'] as const;
type FileKind = (typeof FILES)[number];

/** The most wanted files: a picture, paper, figures. The others are collapsed. */
function isMain(kind: FileKind): boolean {
  return kind === 'png' || kind === 'print' || kind === 'csv';
}

/** Somebody else's skills don't belong in a résumé, and scores alone can't be opened again as data. */
function filesFor({ owner, answers, onPrint }: ExportResultProps): readonly FileKind[] {
  return FILES.filter(
    (kind) =>
      !(kind === 'print' && onPrint === null) &&
      !(kind === 'resume' && owner === 'shared') &&
      !(kind === 'json' && answers === null),
  );
}

/** Files and print. Each lists its contents; none contains a link unless the person asks for it. */
export function ExportResult(props: ExportResultProps) {
  const { role, profile, result, answers, owner, today, linkOf, onSave, drawPng, onPrint } = props;
  const { readEvidence = null, name = '' } = props;
  const messages = useMessages('export-result');
  const { decision: decisionWords, notAssessed } = useMessages('common');
  const formatters = useFormatters();
  const language = useTextLanguage();
  const [reopen, setReopen] = useState<Reopen>('none');
  const [evidence, setEvidence] = useState<readonly EvidenceEntry[]>([]);
  const [isTicked, setIsTicked] = useState(false);
  const [outcome, setOutcome] = useState<NewFile | 'failed' | 'falsified' | null>(null);

  const files = filesFor(props);
  const link = useMemo(() => (reopen === 'none' ? null : linkOf(reopen)), [reopen, linkOf]);

  const saveFile = (file: NewFile) => {
    onSave(file);
    setOutcome(file);
  };
  const save = async (kind: FileKind) => {
    if (kind === 'print') return onPrint?.();
    const nameOf = (ending: string) => messages.fileName(role.id, ending);
    if (kind === 'png' || kind === 'svg') {
      const picture = drawRadarSvg({
        ...pictureOf({ role, profile }, result, owner, messages, formatters, link),
        language,
      });
      const content = kind === 'svg' ? picture.svg : await drawPng(picture, link);
      if (content === 'failed' || content === 'falsified') return setOutcome(content);
      const type = kind === 'svg' ? 'image/svg+xml' : 'image/png';
      return saveFile({ name: nameOf(kind), content, type });
    }
    const texts: ExportTexts = { messages, decisionWords, notAssessed, formatters };
    const sources = { role, profile, result, answers, evidence, today, ...texts, link };
    const file = writeTextFile(kind satisfies TextKind, sources);
    if (file === null) return undefined;
    const { ending, type, content } = file;
    return saveFile({ name: nameOf(ending), content, type });
  };

  return (
    <>
      <section className="rr-section rr-print-hidden" aria-labelledby="rr-take-title">
        <div className="rr-section__heading">
          <h2 id="rr-take-title">{messages.title}</h2>
          <p className="rr-soft">{owner === 'own' ? messages.lead : messages.leadShared}</p>
        </div>
        <div className="rr-stack">
          {readEvidence !== null && (
            <label className="rr-tick">
              <input
                type="checkbox"
                checked={isTicked}
                autoComplete="off"
                onChange={({ target }) => {
                  setIsTicked(target.checked);
                  if (target.checked) void readEvidence().then(setEvidence);
                  else setEvidence([]);
                }}
              />
              <span>{messages.evidence.include}</span>
            </label>
          )}
          <FileButtons kinds={files.filter(isMain)} isFirst onSave={save} />
          {onPrint === null && <p className="rr-take__hint">{messages.noPrint}</p>}
          <div className="rr-take__more">
            <Disclosure summary={messages.more}>
              <div className="rr-stack">
                <ChoiceGroup
                  legend={messages.reopenLegend}
                  name="rr-take-reopen"
                  value={reopen}
                  options={(['none', 'scores', 'answers'] as const)
                    .filter((value) => value !== 'answers' || answers !== null)
                    .map((value) => ({
                      value,
                      label: messages.reopen[value],
                      hint: messages.reopen[`${value}Hint`],
                    }))}
                  onChoose={setReopen}
                />
                <p className="rr-take__hint">{messages.where}</p>
                <FileButtons kinds={files.filter((kind) => !isMain(kind))} onSave={save} />
              </div>
            </Disclosure>
          </div>
          <p {...LIVE}>
            {typeof outcome === 'string'
              ? messages[outcome]
              : outcome !== null && messages.handed.handed(outcome.name)}
          </p>
          {outcome === null || typeof outcome === 'string' ? null : (
            <DownloadNotice
              key={outcome.name}
              file={outcome}
              messages={messages.handed}
              onCopy={props.onCopy}
              onShare={props.sharingOf(outcome)}
            />
          )}
        </div>
      </section>
      <OnPaper name={name} date={formatters.date(today)} evidence={evidence} link={link} />
    </>
  );
}

type FileButtonsProps = {
  readonly kinds: readonly FileKind[];
  /** The buttons that are always visible. */
  readonly isFirst?: boolean;
  readonly onSave: (kind: FileKind) => Promise<void>;
};

function FileButtons({ kinds, isFirst = false, onSave }: FileButtonsProps) {
  const messages = useMessages('export-result').files;
  return (
    <ul className={`rr-take__files${isFirst ? ' rr-take__files--first' : ''}`}>
      {kinds.map((kind) => (
        <li key={kind} className="rr-take__file">
          <Button aria-describedby={`rr-take-${kind}`} onClick={() => void onSave(kind)}>
            {messages[kind].button}
          </Button>
          <p className="rr-take__hint" id={`rr-take-${kind}`}>
            {messages[kind].hint}
          </p>
        </li>
      ))}
    </ul>
  );
}
