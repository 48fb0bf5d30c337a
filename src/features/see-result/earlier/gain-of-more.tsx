import { decide, fitCuts, type Role, type RoleResult } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import { nameOf } from '../competencies/result-row.ts';

type GainOfMoreProps = {
  readonly role: Role;
  /** Of the same run, both against the role's own profile. */
  readonly before: RoleResult;
  readonly now: RoleResult;
  /** How many answers were added. */
  readonly answers: number;
};

/** What came of answering more: the likely range of role fit before and now, and what has been decided. */
export function GainOfMore({ role, before, now, answers }: GainOfMoreProps) {
  const messages = useMessages('earlier-results').since;
  const { score, list } = useFormatters();
  const cuts = fitCuts(role.bands);
  const endsOf = ({ fit }: RoleResult) =>
    fit && messages.ends(score(fit.range[0], cuts), score(fit.range[1], cuts));
  const [then, today] = [endsOf(before), endsOf(now)];
  const decided = openIn(now.competencies, (isOpen) => !isOpen);
  const names = openIn(before.competencies, (isOpen) => isOpen)
    .filter((id) => decided.includes(id))
    .map((id) => nameOf(role, id));
  return (
    <>
      {then !== null && today !== null && <p>{messages.gained(answers, then, today)}</p>}
      {names.length > 0 && (
        <p>
          <Foreign parts={names}>{messages.decided(list(names), names.length)}</Foreign>
        </p>
      )}
    </>
  );
}

/** Ids of the competencies with a score that are too close to call, or are not, as `wanted` says. */
function openIn(
  competencies: RoleResult['competencies'],
  wanted: (isOpen: boolean) => boolean,
): readonly string[] {
  return competencies.flatMap(({ id, assessment }) =>
    assessment !== null && wanted(decide(assessment.chanceOfTarget) === 'too close to call')
      ? [id]
      : [],
  );
}
