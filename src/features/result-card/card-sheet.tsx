import { useId, useMemo, useState } from 'react';
import { isNameCut, type Role, type RoleResult, type TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import type { SvgFile } from '#ui/charts/svg-text.ts';
import { ChoiceGroup } from '#ui/fields/choices.tsx';
import { DialogSheet } from '#ui/dialog-sheet.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';
import { type FileSharing, DownloadNotice, type NewFile } from '#ui/download-notice.tsx';
import { NameField } from '#ui/fields/name-field.tsx';
import { LIVE } from '#ui/live.ts';
import { cardChoices, cardOf, type CardContents } from './card-of.ts';
import { type CardShape, drawCardSvg } from './card-svg.ts';
import { type Drawing, useDrawing } from './use-drawing.ts';

export type CardSheetProps = {
  /** With the targets of `profile`. */
  readonly role: Role;
  readonly profile: TargetProfile;
  readonly result: RoleResult;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** The name that the person typed for card and paper, and its setter. */
  readonly typedName: readonly [name: string, onType: (name: string) => void];
  /** The site's address as people read it; empty if there is none. */
  readonly address: string;
  /** Renders the SVG as PNG. Some browsers fail, and some return an altered picture. */
  readonly drawPng: (picture: SvgFile) => Promise<Drawing>;
  readonly onSave: (file: NewFile) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The browser's share sheet for a file; null if it can't share it. */
  readonly sharingOf: (file: NewFile) => FileSharing | null;
  readonly inFrame: boolean;
  readonly onClose: () => void;
};

const SHAPES = ['wide', 'tall'] as const;

/** Options for the card's contents and shape, a preview, and the ways to save or share it. */
export function CardSheet(props: CardSheetProps) {
  const { role, profile, result, today, address, onSave, sharingOf } = props;
  const [name, setName] = props.typedName;
  const messages = useMessages('result-card');
  const { ownTargets, handed } = useMessages('export-result');
  const formatters = useFormatters();
  const language = useTextLanguage();
  const id = useId();
  const choices = cardChoices(result);
  const [contents, setContents] = useState<CardContents>(choices[0] ?? 'shape');
  const [shape, setShape] = useState<CardShape>('wide');
  const [outcome, setOutcome] = useState<{ readonly svg: string; readonly said: string } | null>(
    null,
  );
  const [given, setGiven] = useState<NewFile | null>(null);

  const card = useMemo(
    () =>
      cardOf(
        {
          role,
          profile,
          result,
          today,
          address,
          messages: messages.card,
          ownTargets,
          formatters,
          language,
        },
        contents,
        name,
      ),
    [
      role,
      profile,
      result,
      today,
      address,
      messages,
      ownTargets,
      formatters,
      language,
      contents,
      name,
    ],
  );
  const picture = useMemo(() => drawCardSvg(card, shape), [card, shape]);
  const { drawing, draw } = useDrawing(picture, props.drawPng);
  const isRefused = drawing === 'failed' || drawing === 'falsified';

  const pngOf = (content: Uint8Array<ArrayBuffer>): NewFile => ({
    name: messages.fileName(role.id, 'png'),
    type: 'image/png',
    content,
  });
  const say = (said: string) => setOutcome({ svg: picture.svg, said });
  const saveFile = (file: NewFile) => {
    onSave(file);
    setGiven(file);
    say(handed.handed(file.name));
  };
  const save = async () => {
    const drawn = await draw();
    if (typeof drawn !== 'string') saveFile(pngOf(drawn));
  };
  const saveSvg = () =>
    saveFile({
      name: messages.fileName(role.id, 'svg'),
      type: 'image/svg+xml',
      content: picture.svg,
    });
  const share = async () => {
    const drawn = await draw();
    if (typeof drawn === 'string') return;
    const came = await sharingOf(pngOf(drawn))?.();
    say(messages.sharing[came ?? 'failed']);
  };
  // Whether a picture can be shared doesn't depend on which one it is.
  const canShare = useMemo(
    () => sharingOf({ name: 'card.png', type: 'image/png', content: new Uint8Array(8) }) !== null,
    [sharingOf],
  );

  return (
    <DialogSheet
      open
      title={messages.title}
      closeLabel={messages.close}
      onClose={props.onClose}
      inline={props.inFrame}
      footer={
        <>
          <div className="rr-cluster">
            {isRefused ? (
              <Button variant="primary" onClick={saveSvg}>
                {messages.saveSvg}
              </Button>
            ) : (
              <>
                {canShare && (
                  <Button variant="primary" onClick={() => void share()}>
                    {messages.share}
                  </Button>
                )}
                <Button variant={canShare ? 'secondary' : 'primary'} onClick={() => void save()}>
                  {messages.save}
                </Button>
              </>
            )}
          </div>
          <p className="rr-card-sheet__said" {...LIVE}>
            {outcome?.svg === picture.svg ? outcome.said : isRefused ? messages[drawing] : ''}
          </p>
        </>
      }
    >
      <div className="rr-card-sheet">
        <p>{messages.lead}</p>
        <img
          className={`rr-card-sheet__preview rr-card-sheet__preview--${shape}`}
          src={`data:image/svg+xml,${encodeURIComponent(picture.svg)}`}
          width={picture.width}
          height={picture.height}
          alt={card.description}
        />
        <p className="rr-soft">{messages.public}</p>
        <ChoiceGroup
          legend={messages.saysLegend}
          name={`${id}says`}
          value={contents}
          options={choices.map((value) => ({
            value,
            label: messages.says[value],
            hint: messages.saysHint[value],
          }))}
          onChoose={setContents}
        />
        <NameField
          label={messages.nameLabel}
          hint={messages.nameHint}
          problem={isNameCut(name) ? messages.nameCut : ''}
          value={name}
          onChange={setName}
        />
        <ChoiceGroup
          legend={messages.shapeLegend}
          name={`${id}shape`}
          value={shape}
          options={SHAPES.map((value) => ({
            value,
            label: messages.shapes[value],
            hint: messages.shapeHint[value],
          }))}
          onChoose={setShape}
        />
        {given === null ? null : (
          <DownloadNotice
            key={given.name}
            file={given}
            messages={handed}
            onCopy={props.onCopy}
            onShare={sharingOf(given)}
          />
        )}
      </div>
    </DialogSheet>
  );
}
