import { type ReactNode, useMemo, useState } from 'react';
import {
  type BandId,
  type Responses,
  type Role,
  type RoleResult,
  type TargetProfile,
  layoutOf,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { DialogSheet } from '#ui/dialog-sheet.tsx';
import { opensSheet } from '#ui/opens-sheet.ts';
import { LinkContents } from './link-contents.tsx';
import { ShareChoicesForm } from './share-choices.tsx';
import { ANONYMOUS, makeSharedLink } from './share-link.ts';
import { type SystemShare, SystemShareButton } from './system-share-button.tsx';
import { SendOptions } from './send-options.tsx';

type ShareResultProps = {
  readonly role: Role;
  /** Against the role's own profile, as codes store it. */
  readonly result: RoleResult;
  /** The profile that the link opens with. */
  readonly profile: TargetProfile;
  readonly responses: Responses;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** The absolute address of a code; with a band, the one whose preview shows it. */
  readonly addressOf: (code: string, band: BandId | null) => string;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Null if the browser has no share sheet. */
  readonly onSystemShare: SystemShare | null;
  readonly inFrame: boolean;
  /** Another way to show the result, beside sharing by link. */
  readonly beside?: ReactNode;
};

/** Sharing: nothing is copied or sent before the person has seen what the link contains. */
export function ShareResult(props: ShareResultProps) {
  const messages = useMessages('share-result');
  const [open, setOpen] = useState(false);
  return (
    <section className="rr-card rr-share rr-print-hidden" aria-labelledby="rr-share-title">
      <div className="rr-section__heading">
        <h2 id="rr-share-title">{messages.title}</h2>
        <p className="rr-soft">{messages.lead}</p>
      </div>
      <div className="rr-cluster">
        <Button
          variant="primary"
          {...opensSheet(props.inFrame, open)}
          onClick={() => setOpen(true)}
        >
          {messages.open}
        </Button>
        {props.beside}
      </div>
      {open && <ShareSheet {...props} onClose={() => setOpen(false)} />}
    </section>
  );
}

function ShareSheet(props: ShareResultProps & { readonly onClose: () => void }) {
  const { role, result, profile, responses, today, addressOf, onCopy, onSystemShare } = props;
  const isOwn = profile.kind === 'own';
  const messages = useMessages('share-result');
  const formatters = useFormatters();
  const hasScores = result.competencies.some(({ assessment }) => assessment !== null);
  const [choices, setChoices] = useState(
    hasScores ? ANONYMOUS : { ...ANONYMOUS, content: 'answers' as const },
  );
  const layout = useMemo(() => layoutOf(role), [role]);
  const link = useMemo(
    () => makeSharedLink(choices, { layout, result, responses, today }),
    [choices, layout, result, responses, today],
  );
  const url = addressOf(link.code, link.previewBand);
  return (
    <DialogSheet
      open
      title={messages.title}
      closeLabel={messages.close}
      onClose={props.onClose}
      inline={props.inFrame}
      footer={
        <>
          <CopyField
            label={messages.linkLabel}
            value={url}
            copyLabel={messages.copy}
            copiedText={messages.copied}
            failedText={messages.copyFailed}
            onCopy={onCopy}
          />
          <SystemShareButton
            url={url}
            title={messages.mailSubject(role.title)}
            onShare={onSystemShare}
          />
        </>
      }
    >
      <div className="rr-share__sheet">
        <LinkContents role={role} link={link} result={result} />
        {!isOwn && (
          <p>
            {profile.title === null
              ? messages.opensAgainstBar
              : messages.opensAgainst(profile.title, role.title)}
          </p>
        )}
        <ShareChoicesForm
          choices={choices}
          onChange={setChoices}
          hasScores={hasScores}
          // Link previews only know the role's own profile.
          band={isOwn ? (role.bands.find(({ id }) => id === result.fit?.band)?.name ?? null) : null}
          date={formatters.date(today)}
          nameIsCut={link.nameIsCut}
          dateIsLost={link.dateIsLost}
        />
        <SendOptions url={url} roleTitle={role.title} onSystemShare={null} />
      </div>
    </DialogSheet>
  );
}
