import { useMessages } from '#i18n/messages.ts';
import type { AcrossSeries } from './across-series.ts';

/** Names a shape by person and role, or by role and number of people. */
export function useSeriesName(): (series: AcrossSeries) => string {
  const messages = useMessages('compare-results').across;
  return ({ person, group, people }) =>
    person === null
      ? messages.people(group.role.title, people)
      : messages.person(person.label, group.role.title);
}
