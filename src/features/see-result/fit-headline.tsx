import type { BandId, Range, Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Tag } from '#ui/tag.tsx';
import { CHECKED_FROM } from './numbers.ts';
import { useNumbers } from './use-numbers.ts';

/** Role fit as it is shown, scored here or carried by a link. */
export type ShownFit = {
  readonly score: number;
  readonly range: Range;
  readonly band: BandId;
  readonly assessed: number;
};

type FitHeadlineProps = {
  readonly role: Role;
  readonly fit: ShownFit | null;
  /** Scenarios answered. */
  readonly scenarios: number;
  readonly owner: 'own' | 'shared';
};

/** The number, its likely range and what stands behind it. */
export function FitHeadline({ role, fit, scenarios, owner }: FitHeadlineProps) {
  const messages = useMessages('see-result').fit;
  const numbers = useNumbers();
  if (fit === null) return <p className="rr-result__meaning">{messages.noneHint}</p>;
  const lines = role.bands.map(({ from }) => from);
  const all = role.competencies.length;
  const isPartial = fit.assessed < all;
  const isUnchecked = scenarios < CHECKED_FROM;
  return (
    <>
      <p className="rr-result__number">
        <strong>{numbers.pointsBelow(fit.score, lines)}</strong> <span>{messages.ofHundred}</span>{' '}
        <span>{messages.likely(numbers.points(fit.range[0]), numbers.points(fit.range[1]))}</span>
      </p>
      <p className="rr-result__meaning">
        {owner === 'shared'
          ? messages.meaning
          : role.bands.find(({ id }) => id === fit.band)?.description}
      </p>
      {(isPartial || isUnchecked) && (
        <p className="rr-cluster rr-result__tags">
          {isPartial && <Tag tone="warn">{messages.partial(fit.assessed, all)}</Tag>}
          {isUnchecked && <Tag tone="warn">{messages.unchecked}</Tag>}
        </p>
      )}
    </>
  );
}

/** Why a result with few scenarios is called unchecked. */
export function UncheckedHint({ scenarios }: Pick<FitHeadlineProps, 'scenarios'>) {
  const messages = useMessages('see-result').fit;
  return scenarios < CHECKED_FROM ? <p>{messages.uncheckedHint(scenarios)}</p> : null;
}

/** "Role fit: Developing". */
export function FitTitle({ role, fit }: Pick<FitHeadlineProps, 'role' | 'fit'>) {
  const messages = useMessages('see-result').fit;
  const band = fit && role.bands.find(({ id }) => id === fit.band);
  return <>{band ? messages.title(band.name) : messages.none}</>;
}
