import type { ReactNode } from 'react';
import { roundScale } from './salary-scale.ts';
import { Foreign } from '../foreign-text.tsx';

export type SalaryRow = {
  readonly id: string;
  readonly label: string;
  readonly p10?: number | undefined;
  readonly p25?: number | undefined;
  readonly median: number;
  readonly p75?: number | undefined;
  readonly p90?: number | undefined;
  /** The figures as text, with currency. */
  readonly valueText: string;
  /** Source, period, sample and caveat, below the bar. */
  readonly note?: ReactNode;
};

/** Rows of one currency, period and kind: they share a scale with each other and no other group. */
export type SalaryGroup = {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly SalaryRow[];
  /** A short format for the scale, such as "$100k". */
  readonly formatTick: (amount: number) => string;
};

export type SalaryTexts = {
  readonly title: string;
  readonly median: string;
  readonly middleHalf: string;
  readonly whiskers: string;
};

type SalaryChartProps = {
  readonly groups: readonly SalaryGroup[];
  readonly texts: SalaryTexts;
};

/** Ranges of pay, with a separate scale for each group. A row with only a median is a point, not a bar. */
export function SalaryChart({ groups, texts }: SalaryChartProps) {
  const rows = groups.flatMap((group) => group.rows);
  return (
    <figure className="rr-pay" aria-label={texts.title}>
      <ul className="rr-pay__key">
        <li>
          <KeySymbol>
            <Median at={50} />
          </KeySymbol>
          <span>{texts.median}</span>
        </li>
        {rows.some(({ p25, p75 }) => p25 !== undefined && p75 !== undefined) && (
          <li>
            <KeySymbol>
              <rect className="rr-pay__box" x="0" width="100%" y="7" height="14" rx="2" />
            </KeySymbol>
            <span>{texts.middleHalf}</span>
          </li>
        )}
        {rows.some(({ p10, p90 }) => p10 !== undefined && p90 !== undefined) && (
          <li>
            <KeySymbol>
              <Whiskers from={0} to={100} />
            </KeySymbol>
            <span>{texts.whiskers}</span>
          </li>
        )}
      </ul>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </figure>
  );
}

function Group({ group }: { readonly group: SalaryGroup }) {
  const { max, ticks } = roundScale(
    Math.max(...group.rows.map(({ median, p75, p90 }) => Math.max(median, p75 ?? 0, p90 ?? 0))),
  );
  const share = (amount: number) => Math.round((amount / max) * 10_000) / 100;
  return (
    <section className="rr-pay__group">
      <h3 className="rr-pay__currency">{group.label}</h3>
      <svg className="rr-pay__axis" width="100%" height="20" aria-hidden="true">
        {ticks.map((tick, index) => (
          <text
            key={tick}
            x={`${share(tick)}%`}
            y="14"
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {group.formatTick(tick)}
          </text>
        ))}
      </svg>
      <ul className="rr-pay__rows">
        {group.rows.map((row) => (
          <li key={row.id} className="rr-pay__row">
            <p className="rr-pay__label">
              <Foreign>{row.label}</Foreign>
            </p>
            <svg className="rr-pay__bar" width="100%" height="28" aria-hidden="true">
              {ticks.map((tick) => (
                <line
                  key={tick}
                  className="rr-pay__tick"
                  x1={`${share(tick)}%`}
                  x2={`${share(tick)}%`}
                  y1="0"
                  y2="28"
                />
              ))}
              {row.p10 !== undefined && row.p90 !== undefined && (
                <Whiskers from={share(row.p10)} to={share(row.p90)} />
              )}
              {row.p25 !== undefined && row.p75 !== undefined && (
                <rect
                  className="rr-pay__box"
                  x={`${share(row.p25)}%`}
                  width={`${Math.round((share(row.p75) - share(row.p25)) * 100) / 100}%`}
                  y="7"
                  height="14"
                  rx="2"
                />
              )}
              <Median at={share(row.median)} />
            </svg>
            <p className="rr-pay__value">{row.valueText}</p>
            {row.note !== undefined && <div className="rr-pay__note">{row.note}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeySymbol({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="rr-pay__sign" width="28" height="28" aria-hidden="true">
      {children}
    </svg>
  );
}

function Median({ at }: { readonly at: number }) {
  return (
    <svg className="rr-pay__mark" x={`${at}%`}>
      <path className="rr-pay__median" d="M0 7.5L6.5 14L0 20.5L-6.5 14Z" />
    </svg>
  );
}

function Whiskers({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g className="rr-pay__whiskers">
      <line x1={`${from}%`} x2={`${to}%`} y1="14" y2="14" />
      <line x1={`${from}%`} x2={`${from}%`} y1="9.5" y2="18.5" />
      <line x1={`${to}%`} x2={`${to}%`} y1="9.5" y2="18.5" />
    </g>
  );
}
