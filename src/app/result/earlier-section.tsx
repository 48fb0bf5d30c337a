import { routes, type Role, withCode } from '#core';
import { EarlierResults } from '#features/see-result/earlier/earlier-results.tsx';
import { useMessages } from '#i18n/messages.ts';
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { thenAndNowPath } from './then-and-now-path.ts';
import { useEarlierRuns } from './use-earlier-runs.ts';
import { usePastFits } from './use-past-fits.ts';

type EarlierSectionProps = {
  readonly role: Role;
  /** The current run in the format of saved runs. */
  readonly current: PastResult;
  /** Called when the person has deleted the earlier runs. */
  readonly onForgotten: () => void;
};

/** The person's earlier results for this role, each with the way to it and to a comparison. */
export function EarlierSection({ role, current, onForgotten }: EarlierSectionProps) {
  const { earlier } = useEarlierRuns(current);
  const told = usePastFits(earlier);
  const { you } = useMessages('see-result').own;
  return (
    <EarlierResults
      results={told
        .map((past) => ({
          ...past,
          path: withCode(routes.shared(role.id), past.code),
          comparePath: thenAndNowPath(past.code, current.code, you),
        }))
        .reverse()}
      onClear={() => {
        onForgotten();
        return createAnswerHistory().clear(role.id);
      }}
    />
  );
}
