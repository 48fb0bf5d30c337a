import { type PlanProgress, routes, withQuery } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';
import { Tag } from '#ui/tag.tsx';

type PlanLineProps = {
  readonly slug: string;
  /** The role's title, where the page is about several; null where it is about this one. */
  readonly title: string | null;
  readonly progress: PlanProgress;
  /** What the result is held against; it goes along. */
  readonly query?: string;
};

/** A plan in one line: the way to it, how far it is, and its next date. */
export function PlanLine({ slug, title, progress, query = '' }: PlanLineProps) {
  const messages = useMessages('plan-line');
  return (
    <p className="rr-cluster rr-plan-line">
      <Link to={withQuery(routes.plan(slug), query)}>
        {title === null ? (
          messages.open
        ) : (
          <Foreign parts={[title]}>{messages.openFor(title)}</Foreign>
        )}
      </Link>
      <PlanStatus progress={progress} />
    </p>
  );
}

/** How far a plan is, its next date, and whether it is time to answer again. */
export function PlanStatus({ progress }: Pick<PlanLineProps, 'progress'>) {
  const { done, total, nextDue, isDue, isTimeToRetake } = progress;
  const messages = useMessages('plan-line');
  const { shortDate } = useFormatters();
  return (
    <>
      <span className="rr-soft">{messages.progress(done, total)}</span>
      {nextDue !== null && !isDue && (
        <span className="rr-soft">{messages.next(shortDate(nextDue))}</span>
      )}
      {nextDue !== null && isDue && <Tag tone="warn">{messages.due(shortDate(nextDue))}</Tag>}
      {nextDue === null && isTimeToRetake && <Tag tone="accent">{messages.again}</Tag>}
    </>
  );
}
