import type { ReactNode } from 'react';
import { type BandId, type Role, type RoleChanges, routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

/** Whose result it is: the person's own current or earlier one, or somebody's from a link. */
export type Origin =
  | {
      readonly kind: 'own';
      /** What to know about it before anything else. */
      readonly notice?: ReactNode;
      /** The person's name on paper, if they typed one. */
      readonly named?: ReactNode;
    }
  | {
      /** An earlier run of the person's own, read-only. */
      readonly kind: 'past';
      /** 'YYYY-MM-DD'. */
      readonly date: string;
      /** Notice that describes it, with links to continue. */
      readonly notice: ReactNode;
      /** The person's name on paper, if they typed one. */
      readonly named?: ReactNode;
    }
  | {
      readonly kind: 'shared';
      /** As typed by the person who created the link. */
      readonly name: string | null;
      /** 'YYYY-MM-DD'. */
      readonly date: string | null;
      readonly band: BandId | null;
      /** The band in the address, which anybody can change; null or omitted for none. */
      readonly addressBand?: string | null;
      /** Version of the role that was answered, and the version for new assessments. */
      readonly version: number;
      readonly current: number;
      /** From that version to the current one; null while the current one isn't loaded. */
      readonly changes?: RoleChanges | null;
      /** The role's page with the same profile; omitted for the role's own. */
      readonly takePath?: string;
      /** The reader's own result for this role; null or omitted without one. */
      readonly mine?: MyResult | null;
    };

/** Links from somebody's result to one's own. */
export type MyResult = {
  readonly resultPath: string;
  /** Both side by side; null if they don't fit into a link. */
  readonly comparePath: string | null;
};

export type SharedOrigin = Extract<Origin, { kind: 'shared' }>;

/** Whom the messages address: the person assessed, or a reader of somebody's link. */
export function ownerOf({ kind }: Origin): 'own' | 'shared' {
  return kind === 'shared' ? 'shared' : 'own';
}

/**
 * "Your result", "Your result of November 28, 2026", "Shared result", or the name in the link. On
 * paper the name that the person typed follows.
 */
export function Whose({ origin }: { readonly origin: Origin }) {
  const messages = useMessages('see-result');
  const { date } = useFormatters();
  if (origin.kind !== 'shared') {
    const { eyebrow, eyebrowOf } = messages.own;
    return (
      <>
        <span>{origin.kind === 'past' ? eyebrowOf(date(origin.date)) : eyebrow}</span>
        {origin.named}
      </>
    );
  }
  if (origin.name === null) return <>{messages.shared.eyebrow}</>;
  return (
    <>
      <span>{messages.sharedBy}</span> <bdi>{origin.name}</bdi>
    </>
  );
}

type SharedNoticeProps = {
  readonly role: Role;
  readonly origin: SharedOrigin;
  /** The displayed band. */
  readonly band: BandId | null;
  /** Further remarks on this kind of link. */
  readonly children?: ReactNode;
};

/** Facts that a reader of somebody's result needs to know. */
export function SharedNotice({ role, origin, band, children }: SharedNoticeProps) {
  const messages = useMessages('see-result');
  const formatters = useFormatters();
  const { name, date, version, current, changes, mine, addressBand, takePath } = origin;
  const nameOf = (id: string | null | undefined) => role.bands.find((each) => each.id === id)?.name;
  const said = nameOf(addressBand);
  const names = role.bands.map((each) => each.name);
  return (
    <Notice tone="info" title={messages.selfReported}>
      <p>{name === null ? messages.nameless : messages.nameNotVerified}</p>
      {role.draft !== undefined && <p>{messages.onDraft}</p>}
      {date !== null && <p>{messages.madeOn(formatters.date(date))}</p>}
      {origin.band !== null && origin.band !== band && (
        <p>
          <Foreign parts={names}>{messages.otherBand(nameOf(origin.band) ?? '')}</Foreign>
        </p>
      )}
      {said !== undefined && addressBand !== band && (
        <p>
          <Foreign parts={names}>{messages.otherAddress(said)}</Foreign>
        </p>
      )}
      {version !== current && <p>{messages.olderVersion(String(version), String(current))}</p>}
      {version !== current && changes && <p>{messages.versionChanges(changes)}</p>}
      {children ?? <p>{messages.readOnly}</p>}
      <p className="rr-cluster rr-print-hidden">
        {mine ? (
          <>
            {mine.comparePath !== null && (
              <ButtonLink to={mine.comparePath}>{messages.compareWithMine}</ButtonLink>
            )}
            <ButtonLink to={mine.resultPath}>{messages.seeMine}</ButtonLink>
          </>
        ) : (
          <ButtonLink to={takePath ?? routes.role(role.id)}>{messages.takeIt}</ButtonLink>
        )}
      </p>
    </Notice>
  );
}
