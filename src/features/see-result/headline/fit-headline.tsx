import {
  type BandId,
  claimCoverage,
  fitCuts,
  isChecked,
  isHeldAgainst,
  type LargeDiscount,
  ownProfile,
  type Range,
  type Role,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { FilledText, fillText } from '#ui/filled-text.tsx';
import { Tag } from '#ui/tag.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

/** Role fit to display, scored here or from a link. */
export type ShownFit = {
  readonly score: number;
  readonly sd: number;
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
  /** How far scenarios lowered the ratings, if large and known. */
  readonly discount?: LargeDiscount | null;
};

/** The number, its likely range and how much it is based on. */
export function FitHeadline(props: FitHeadlineProps) {
  const { role, fit, scenarios, owner, discount = null } = props;
  const words = useMessages('see-result');
  const messages = words.fit;
  const formatters = useFormatters();
  if (fit === null) return <p className="rr-result__meaning">{messages.noneHint}</p>;
  const cuts = fitCuts(role.bands);
  const all = role.competencies.length;
  const isPartial = fit.assessed < all;
  const isUnchecked = !isChecked(scenarios);
  const coverage =
    words[owner].story.coverage[isHeldAgainst(role, ownProfile(role)) ? 'own' : 'other'];
  const { extent, certainty } = claimCoverage(fit);
  return (
    <>
      <p className="rr-result__number">
        <FilledText
          text={messages.figure}
          parts={{
            score: <strong>{formatters.score(fit.score, cuts)}</strong>,
            range: (
              <span>
                <FilledText
                  text={messages.likely}
                  parts={{
                    low: formatters.score(fit.range[0], cuts),
                    high: formatters.score(fit.range[1], cuts),
                  }}
                />
              </span>
            ),
          }}
        />
      </p>
      <p className="rr-result__meaning">{coverage[extent][certainty]}</p>
      {discount !== null && (
        <p className="rr-result__discount">
          <FilledText
            text={words[owner].discounted}
            parts={{
              ratings: formatters.score(discount.ratingsFit, cuts),
              score: formatters.score(fit.score, cuts),
            }}
          />
        </p>
      )}
      {(isPartial || isUnchecked) && (
        <p className="rr-cluster rr-result__tags">
          {isPartial && (
            <Tag tone="warn">{fillText(messages.partial, { assessed: fit.assessed, all })}</Tag>
          )}
          {isUnchecked && <Tag tone="warn">{messages.unchecked}</Tag>}
        </p>
      )}
    </>
  );
}

/** Why a result with few scenarios is marked as unchecked. */
export function UncheckedHint({ scenarios }: Pick<FitHeadlineProps, 'scenarios'>) {
  const messages = useMessages('see-result').fit;
  return isChecked(scenarios) ? null : <p>{messages.uncheckedHint(scenarios)}</p>;
}

/** "Role fit: Developing". */
export function FitTitle({ role, fit }: Pick<FitHeadlineProps, 'role' | 'fit'>) {
  const messages = useMessages('see-result').fit;
  const band = fit && role.bands.find(({ id }) => id === fit.band);
  return band ? (
    <Foreign parts={[band.name]}>{messages.title(band.name)}</Foreign>
  ) : (
    <>{messages.none}</>
  );
}
