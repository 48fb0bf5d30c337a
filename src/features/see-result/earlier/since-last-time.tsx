import type { Changes, MovedBehaviour, Role, StepThenAndNow } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';
import { nameOf } from '../competencies/result-row.ts';

type SinceLastTimeProps = {
  readonly role: Role;
  readonly changes: Changes;
  /** When the earlier result was finished, YYYY-MM-DD. */
  readonly since: string;
  /** Role fit then and now, formatted; null if either is missing. */
  readonly fits: { readonly before: string; readonly now: string } | null;
  /** The steps of the person's plan with progress, which take precedence over figures. */
  readonly planned: readonly StepThenAndNow[];
  /** The behaviour that moved most with the changes, which takes precedence over figures, too. */
  readonly moved: MovedBehaviour | null;
  /** Where both results are compared. */
  readonly comparePath: string;
};

/**
 * Changes since the previous result in two sentences: those that chance doesn't explain, then the
 * plan, the behaviour that moved most, or the fit.
 */
export function SinceLastTime(props: SinceLastTimeProps) {
  const { role, changes, since, fits, planned, moved, comparePath } = props;
  const messages = useMessages('earlier-results').since;
  const { date, list } = useFormatters();
  const texts = [
    role.title,
    ...role.levels.map(({ name }) => name),
    ...role.competencies.map(({ name }) => name),
    ...role.indicators.map(({ title }) => title),
  ];
  const namesOf = (ids: readonly string[]) => list(ids.map((id) => nameOf(role, id)));
  const titleOf = (id: string) => role.indicators.find((each) => each.id === id)?.title ?? '';
  const levelOf = (level: number | null) => role.levels[level ?? -1]?.name ?? '';
  const first = describeChanges(changes, { messages, namesOf, day: date(since) });
  const second =
    planned.length > 0
      ? messages.planned(
          list(
            planned.map(({ step, now }) =>
              messages.step(titleOf(step.indicator), levelOf(step.from), levelOf(now)),
            ),
          ),
        )
      : moved !== null
        ? messages.moved(titleOf(moved.indicator), levelOf(moved.from), levelOf(moved.to))
        : fits === null
          ? null
          : messages.fits(fits.before, fits.now);
  return (
    <>
      <p>
        <Foreign parts={texts}>{first}</Foreign>
      </p>
      <p>
        {second !== null && (
          <>
            <Foreign parts={texts}>{second}</Foreign>{' '}
          </>
        )}
        <Link to={comparePath} className="rr-print-hidden">
          {messages.compare}
        </Link>
      </p>
    </>
  );
}

type ChangeTexts = {
  readonly messages: Messages['earlier-results']['since'];
  readonly namesOf: (ids: readonly string[]) => string;
  readonly day: string;
};

function describeChanges(
  { fit, up, down }: Changes,
  { messages, namesOf, day }: ChangeTexts,
): string {
  if (up.length > 0 && down.length > 0) return messages.both(day, namesOf(up), namesOf(down));
  if (up.length > 0) return messages.up(day, namesOf(up));
  if (down.length > 0) return messages.down(day, namesOf(down));
  return fit === null ? messages.nothing(day) : messages.fit[fit](day);
}
