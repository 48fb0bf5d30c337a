import {
  competencyCuts,
  type Range,
  type Role,
  type RoleResult,
  type ScoreDifference,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import type { SideBySide } from './people.ts';

type CompetencyTableProps = Pick<SideBySide, 'people' | 'competencies'> & {
  readonly role: Role;
  readonly result: RoleResult;
};

/** Every competency in everybody's view. There is no combined column. */
export function CompetencyTable({ role, result, people, competencies }: CompetencyTableProps) {
  const words = useMessages('observers');
  const messages = words.radar;
  const formatters = useFormatters();
  const show = (shown: { score: number; range: Range } | null, cuts: readonly number[]) =>
    shown === null
      ? messages.none
      : messages.value(
          formatters.score(shown.score, cuts),
          formatters.score(shown.range[0], cuts),
          formatters.score(shown.range[1], cuts),
        );
  const say = (difference: ScoreDifference | null) => {
    if (difference === null) return null;
    if (!difference.toldApart) return messages.close;
    const points = formatters.whole(Math.abs(Math.round(difference.points)));
    return difference.points > 0 ? messages.higher(points) : messages.lower(points);
  };
  return (
    <DataTable
      asCards
      caption={<Foreign parts={[role.title]}>{messages.caption(role.title)}</Foreign>}
      columns={[
        { id: 'competency', label: messages.competency },
        { id: 'you', label: words.people.you },
        ...people.map(({ id, label }) => ({ id, label })),
      ]}
      rows={role.competencies.map(({ id, name, target }, index) => {
        const cuts = competencyCuts(role.model.cuts, target);
        const own = result.competencies[index]?.assessment ?? null;
        const views = competencies[index]?.observers ?? [];
        return {
          id,
          cells: [
            <Foreign key="name">{name}</Foreign>,
            show(own, cuts),
            ...views.map(({ observed, difference }, at) => (
              <span key={people[at]?.id} className="rr-observers__view">
                <span>{show(observed, cuts)}</span>
                {difference !== null && <span className="rr-soft">{say(difference)}</span>}
              </span>
            )),
          ],
        };
      })}
    />
  );
}
