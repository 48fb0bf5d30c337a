import { MOST_COMPARED_ROLES, type RoleIndexEntry } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { SeriesSign } from '#ui/charts/series.tsx';
import { textLanguage } from '#ui/text-language.ts';
import { useOptimisticChoice } from '#ui/use-optimistic-choice.ts';

type RoleChoiceProps = {
  /** Every role of the site. */
  readonly roles: readonly RoleIndexEntry[];
  /** The chosen slugs, in drawing order. */
  readonly chosen: readonly string[];
  readonly onChoose: (slugs: readonly string[]) => void;
};

/** The choice of roles to compare, each with its line style in the radar. */
export function RoleChoice({ roles, chosen: drawn, onChoose }: RoleChoiceProps) {
  const messages = useMessages('compare-roles');
  const around = useLocale();
  const { points } = useFormatters();
  const { chosen, markChosen } = useOptimisticChoice(drawn);
  const isFull = chosen.length >= MOST_COMPARED_ROLES;
  return (
    <fieldset className="rr-roles__choice">
      <legend>{messages.legend}</legend>
      {roles.map(({ id, title, locale = around }) => {
        const at = chosen.indexOf(id);
        return (
          <label key={id} className="rr-roles__role">
            <input
              type="checkbox"
              checked={at >= 0}
              disabled={isFull && at < 0}
              onChange={() => {
                const next = at < 0 ? [...chosen, id] : chosen.filter((each) => each !== id);
                markChosen(next);
                onChoose(next);
              }}
            />
            <span {...textLanguage(locale, around)}>{title}</span>
            {at >= 0 && <SeriesSign series={at} />}
          </label>
        );
      })}
      {isFull && roles.length > chosen.length && (
        <p className="rr-soft rr-small">{messages.most(points(MOST_COMPARED_ROLES))}</p>
      )}
    </fieldset>
  );
}
