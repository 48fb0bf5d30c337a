import { explainFit, type Role, type RoleResult } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { resultDetailsWords } from '#i18n/result-details.ts';
import { DataTable } from '#ui/data-table.tsx';
import { nameOf } from './result-row.ts';
import { useNumbers } from './use-numbers.ts';

type FitReasonsProps = {
  readonly role: Role;
  readonly result: Pick<RoleResult, 'competencies' | 'fit'>;
};

/** The formula of role fit with this person's numbers in it. */
export function FitReasons({ role, result }: FitReasonsProps) {
  const words = useWords(resultDetailsWords).why;
  const { tenths, hundredths, list } = useNumbers();
  const { terms, sumOfWeights, score, leftOut } = explainFit(result);
  const { fitColumns } = words;
  return (
    <div className="rr-stack">
      <p>{words.fitIntro}</p>
      <DataTable
        caption={words.fitCaption}
        columns={[
          { id: 'name', label: fitColumns.name },
          { id: 'share', label: fitColumns.share, numeric: true },
          { id: 'weight', label: fitColumns.weight, numeric: true },
          { id: 'product', label: fitColumns.product, numeric: true },
          { id: 'points', label: fitColumns.points, numeric: true },
        ]}
        rows={terms.map((term) => ({
          id: term.id,
          cells: [
            nameOf(role, term.id),
            words.shareOf(tenths(term.score), tenths(term.target), hundredths(term.covered)),
            tenths(term.weight),
            tenths(term.weight * term.covered),
            tenths(term.points),
          ],
        }))}
      />
      {score !== null && (
        <p className="rr-result__formula">
          {words.fitSum(
            terms.map(({ weight, covered }) => tenths(weight * covered)).join(' + '),
            tenths(sumOfWeights),
            tenths(score),
          )}
        </p>
      )}
      {leftOut.length > 0 && <p>{words.leftOut(list(leftOut.map((id) => nameOf(role, id))))}</p>}
    </div>
  );
}
