import { useEffect, useMemo, useState } from 'react';
import { encodeAnswers, isAnswered, joinCodes, layoutOf, type Responses, type Role } from '#core';
import { EarlierResults } from '#features/export-result/earlier-results.tsx';
import { createAnswerHistory } from '#platform/answer-history.ts';
import { today } from '#platform/today.ts';
import { routes } from '../shell/routes.ts';

type Props = {
  readonly role: Role;
  readonly responses: Responses;
  /** True once every question of the form has an answer or was skipped. */
  readonly finished: boolean;
};

/** Keeps finished results in this browser, one a day and length, and offers to compare with earlier ones. */
export function EarlierPanel({ role, responses, finished }: Props) {
  const history = useMemo(() => createAnswerHistory(), []);
  const answers = [...responses.values()].filter(isAnswered).length;
  const [kept] = useState(() => history.list(role.id));
  const earlier = kept.filter((past) => past.date !== today() || past.answers !== answers);
  const code = useMemo(
    () => encodeAnswers({ role: layoutOf(role), responses, date: today() }),
    [role, responses],
  );
  useEffect(() => {
    if (finished) history.add({ role: role.id, code, date: today(), answers });
  }, [history, role.id, code, answers, finished]);
  return (
    <EarlierResults
      results={[...earlier].reverse().map((past) => ({
        date: past.date,
        comparePath: `${routes.compare()}#${joinCodes([past.code, code])}`,
      }))}
      onClear={() => history.clear(role.id)}
    />
  );
}
