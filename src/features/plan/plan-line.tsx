import { type PlanProgress, routes, withQuery } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';
import { Tag } from '#ui/tag.tsx';

type PlanLineProps = {
  readonly slug: string;
  /** The role's title; null on a page that is about this role. */
  readonly title: string | null;
  readonly progress: PlanProgress;
  /** The query of the profile that the result is compared with, for the link. */
  readonly query?: string;
};

/** A plan in one line: a link, its progress, and its next date. */
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

/** The plan's progress, its next date, and whether it is time to retake the assessment. */
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
