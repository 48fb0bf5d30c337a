import { competencyCuts, explainFit, fitCuts, type Role, type RoleResult, tenthsOf } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { DataTable } from '#ui/data-table.tsx';
import { nameOf } from './result-row.ts';
import { roundPreservingSum } from './round-preserving-sum.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type FitReasonsProps = {
  readonly role: Role;
  readonly result: Pick<RoleResult, 'competencies' | 'fit'>;
};

/** The formula of role fit with this person's numbers in it. */
export function FitReasons({ role, result }: FitReasonsProps) {
  const messages = useMessages('result-details').why;
  const { tenths, hundredths, list } = useFormatters();
  const { terms, sumOfWeights, score, leftOut } = explainFit(result);
  const { fitColumns } = messages;
  const without = leftOut.map((id) => nameOf(role, id));
  // Rounded like the competencies' own explanations: never across a level, a target or a band.
  const shownFit = score === null ? null : tenthsOf(score, fitCuts(role.bands));
  const shownScore = (value: number, target: number) =>
    tenths(tenthsOf(value, competencyCuts(role.model.cuts, target)));
  // Rounded so that the displayed parts add up to the displayed sum.
  const products = roundPreservingSum(
    terms.map(({ weight, covered }) => weight * covered),
    2,
  );
  const parts = roundPreservingSum(
    terms.map(({ points }) => points),
    1,
    shownFit ?? 0,
  );
  return (
    <div className="rr-stack">
      <p>{messages.fitIntro}</p>
      <DataTable
        asCards
        caption={messages.fitCaption}
        columns={[
          { id: 'name', label: fitColumns.name },
          { id: 'share', label: fitColumns.share, numeric: true },
          { id: 'weight', label: fitColumns.weight, numeric: true },
          { id: 'product', label: fitColumns.product, numeric: true },
          { id: 'points', label: fitColumns.points, numeric: true },
        ]}
        rows={terms.map((term, index) => ({
          id: term.id,
          cells: [
            <Foreign key="name">{nameOf(role, term.id)}</Foreign>,
            messages.shareOf(
              shownScore(term.score, term.target),
              tenths(term.target),
              hundredths(term.covered),
            ),
            tenths(term.weight),
            hundredths(products[index] ?? 0),
            tenths(parts[index] ?? 0),
          ],
        }))}
      />
      {shownFit !== null && (
        <p className="rr-result__formula">
          {messages.fitSum(
            products.map((product) => hundredths(product)).join(' + '),
            tenths(sumOfWeights),
            tenths(shownFit),
          )}
        </p>
      )}
      {leftOut.length > 0 && (
        <p>
          <Foreign parts={without}>{messages.leftOut(list(without))}</Foreign>
        </p>
      )}
    </div>
  );
}
