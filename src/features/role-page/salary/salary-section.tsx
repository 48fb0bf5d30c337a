import type { Role } from '#core';
import { type PayRow as SalaryRow, payAmount } from './pay-words.ts';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { PageSection } from '../page-section.tsx';
import { SalaryCharts } from './salary-charts.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

/** Pay as stated by the sources: not converted, not averaged, with missing figures named. */
export function SalarySection({ role }: { readonly role: Role }) {
  const messages = useMessages('role-page').salary;
  const formatters = useFormatters();
  const { note, rows, missing } = role.salary;
  const language = useTextLanguage();
  const money = (row: SalaryRow, value: number | undefined) =>
    value === undefined ? messages.none : payAmount(row, value, formatters, messages);
  return (
    <PageSection id="salary" title={messages.title} intro={messages.intro} wide>
      <p className="rr-prose" {...language}>
        {note}
      </p>
      {rows.length === 0 ? null : (
        <Disclosure summary={messages.summary}>
          <div className="rr-stack rr-stack--loose">
            <SalaryCharts rows={rows} />
            <DataTable
              caption={messages.tableCaption}
              columns={[
                { id: 'who', label: messages.label },
                { id: 'p25', label: messages.p25, numeric: true },
                { id: 'median', label: messages.median, numeric: true },
                { id: 'p75', label: messages.p75, numeric: true },
                { id: 'period', label: messages.period },
                { id: 'source', label: messages.source },
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
          </div>
        </Disclosure>
      )}
      {missing === undefined ? null : (
        <p className="rr-prose" {...language}>
          {missing}
        </p>
      )}
    </PageSection>
  );
}

function Who({ row }: { readonly row: SalaryRow }) {
  const language = useTextLanguage();
  return (
    <>
      <span {...language}>{row.region}</span>
      <span className="rr-salary__part" {...language}>
        {row.label}
      </span>
    </>
  );
}

function Basis({ row }: { readonly row: SalaryRow }) {
  const messages = useMessages('role-page').salary;
  const { whole } = useFormatters();
  return (
    <>
      <span {...useTextLanguage()}>{row.period}</span>
      <span className="rr-salary__part">
        {row.rows === undefined ? messages.noSample : messages.rows(whole(row.rows))}
      </span>
    </>
  );
}

function Source({ row }: { readonly row: SalaryRow }) {
  const language = useTextLanguage();
  const messages = useMessages('role-page').salary;
  return (
    <>
      <span className="rr-salary__source" {...language}>
        {row.source}
      </span>
      <span className="rr-salary__part">
        <Foreign parts={[row.licence]}>{messages.licence(row.licence)}</Foreign>
      </span>
      {[row.why, row.caveat].map((text) =>
        text === undefined ? null : (
          <strong className="rr-salary__part" key={text} {...language}>
            {text}
          </strong>
        ),
      )}
    </>
  );
}
