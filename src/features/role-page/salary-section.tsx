import type { Role } from '#core';
import { useLocale, useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { DataTable } from '#ui/data-table.tsx';
import { PageSection } from './page-section.tsx';
import { SalaryCharts } from './salary-charts.tsx';

type SalaryRow = Role['salary']['rows'][number];

/** Pay as sources state it: nothing converted, nothing averaged, and the gaps named. */
export function SalarySection({ role }: { readonly role: Role }) {
  const words = useWords(rolePageWords).salary;
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 0 });
  const { note, rows, missing } = role.salary;
  const money = (row: SalaryRow, value: number | undefined) =>
    value === undefined ? words.none : `${row.currency} ${number.format(value)}`;
  return (
    <PageSection id="salary" title={words.title} intro={words.intro} wide>
      <p className="rr-prose">{note}</p>
      {rows.length === 0 ? null : (
        <>
          <SalaryCharts rows={rows} />
          <DataTable
            caption={words.tableCaption}
            columns={[
              { id: 'who', label: words.label },
              { id: 'p25', label: words.p25, numeric: true },
              { id: 'median', label: words.median, numeric: true },
              { id: 'p75', label: words.p75, numeric: true },
              { id: 'period', label: words.period },
              { id: 'source', label: words.source },
            ]}
            rows={rows.map((row) => ({
              id: `${row.region} ${row.label}`,
              cells: [
                <Who key="who" row={row} />,
                money(row, row.p25),
                money(row, row.median),
                money(row, row.p75),
                <Basis key="basis" row={row} />,
                <Source key="source" row={row} />,
              ],
            }))}
          />
        </>
      )}
      {missing === undefined ? null : <p className="rr-prose">{missing}</p>}
    </PageSection>
  );
}

function Who({ row }: { readonly row: SalaryRow }) {
  return (
    <>
      <span>{row.region}</span>
      <span className="rr-salary__part">{row.label}</span>
    </>
  );
}

function Basis({ row }: { readonly row: SalaryRow }) {
  const words = useWords(rolePageWords).salary;
  const number = new Intl.NumberFormat(useLocale());
  return (
    <>
      <span>{row.period}</span>
      <span className="rr-salary__part">
        {row.rows === undefined ? words.noSample : words.rows(number.format(row.rows))}
      </span>
    </>
  );
}

function Source({ row }: { readonly row: SalaryRow }) {
  const words = useWords(rolePageWords).salary;
  return (
    <>
      <span className="rr-salary__source">{row.source}</span>
      <span className="rr-salary__part">{words.licence(row.licence)}</span>
      {[row.why, row.caveat].map((text) =>
        text === undefined ? null : (
          <strong className="rr-salary__part" key={text}>
            {text}
          </strong>
        ),
      )}
    </>
  );
}
