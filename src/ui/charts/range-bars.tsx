import type { ReactNode } from 'react';
import type { RadarScale } from './radar-shapes.tsx';
import { Foreign, useTextLanguage } from '../foreign-text.tsx';
import { isolate } from '../text-language.ts';

export type RangeBarDatum = {
  readonly id: string;
  readonly label: string;
  /** Points from 0 to 100; null without evidence: then only the target is marked. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  /** The self-rating before it was checked; omitted where it is not shown. */
  readonly selfRating?: number | null;
  /** All of it as text. */
  readonly valueText: string;
  /** Further details of the row, below its bar. */
  readonly details?: ReactNode;
};

export type RangeBarTexts = {
  readonly title: string;
  readonly score: string;
  readonly range: string;
  readonly target: string;
  /** Required if a row has a self-rating. */
  readonly selfRating?: string;
};

type RangeBarsProps = {
  readonly data: readonly RangeBarDatum[];
  readonly scale: RadarScale;
  readonly texts: RangeBarTexts;
};

/**
 * One bar per row on a common scale. Lengths are percentages in SVG attributes, so that it fits any
 * width without JavaScript or style attributes. The text beside each bar contains everything it
 * shows.
 */
export function RangeBars({ data, scale, texts }: RangeBarsProps) {
  const hasPerson = data.some(({ value }) => value !== null);
  const hasSelfRating = data.some(({ selfRating }) => typeof selfRating === 'number');
  return (
    <figure className="rr-bars" aria-label={texts.title}>
      <ul className="rr-bars__key">
        {hasPerson && (
          <li>
            <KeySymbol>
              <Range low={4} high={96} />
            </KeySymbol>
            <span>{texts.range}</span>
          </li>
        )}
        {hasPerson && (
          <li>
            <KeySymbol>
              <circle className="rr-bars__score" cx="50%" cy="14" r="6" />
            </KeySymbol>
            <span>{texts.score}</span>
          </li>
        )}
        <li>
          <KeySymbol>
            <Target at={50} />
          </KeySymbol>
          <span>{texts.target}</span>
        </li>
        {hasSelfRating && texts.selfRating !== undefined && (
          <li>
            <KeySymbol>
              <SelfRating at={50} />
            </KeySymbol>
            <span>{texts.selfRating}</span>
          </li>
        )}
      </ul>
      <LevelNames scale={scale} />
      <ul className="rr-bars__rows">
        {data.map((datum) => (
          <li key={datum.id} className="rr-bars__row">
            <p className="rr-bars__label">
              <Foreign>{datum.label}</Foreign>
            </p>
            <p className="rr-bars__value">
              <Foreign parts={scale.names}>{datum.valueText}</Foreign>
            </p>
            <svg className="rr-bars__bar" width="100%" height="28" aria-hidden="true">
              <rect className="rr-bars__track" width="100%" height="8" y="10" rx="4" />
              {scale.cuts.map((cut) => (
                <line
                  key={cut}
                  className="rr-bars__cut"
                  x1={`${cut}%`}
                  x2={`${cut}%`}
                  y1="4"
                  y2="24"
                />
              ))}
              {datum.low !== null && datum.high !== null && (
                <Range low={datum.low} high={datum.high} />
              )}
              {datum.target !== null && <Target at={datum.target} />}
              {typeof datum.selfRating === 'number' && <SelfRating at={datum.selfRating} />}
              {datum.value !== null && (
                <circle className="rr-bars__score" cx={`${datum.value}%`} cy="14" r="6" />
              )}
            </svg>
            {datum.details !== undefined && (
              <div className="rr-bars__details rr-print-hidden">{datum.details}</div>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function KeySymbol({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="rr-bars__sign" width="28" height="28" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Soft and capped at both ends: a range rather than a filled bar. */
function Range({ low, high }: { readonly low: number; readonly high: number }) {
  return (
    <>
      <rect
        className="rr-bars__range"
        x={`${low}%`}
        width={`${high - low}%`}
        y="8"
        height="12"
        rx="2"
      />
      <line className="rr-bars__end" x1={`${low}%`} x2={`${low}%`} y1="8" y2="20" />
      <line className="rr-bars__end" x1={`${high}%`} x2={`${high}%`} y1="8" y2="20" />
    </>
  );
}

/** A dashed line with a diamond, as on the radar. Nested svg elements allow an offset in per cent. */
function Target({ at }: { readonly at: number }) {
  return (
    <svg className="rr-bars__mark" x={`${at}%`}>
      <path className="rr-bars__target" d="M0 6V28" />
      <path className="rr-bars__goal" d="M0 0L4.5 4.5L0 9L-4.5 4.5Z" />
    </svg>
  );
}

function SelfRating({ at }: { readonly at: number }) {
  return (
    <svg className="rr-bars__mark" x={`${at}%`}>
      <path className="rr-bars__self" d="M0 20.5L4.5 27.5H-4.5Z" />
    </svg>
  );
}

/** Each name over the middle of its level; the outermost stay inside the bar. */
function LevelNames({ scale }: { readonly scale: RadarScale }) {
  const edges = [0, ...scale.cuts, 100];
  const last = scale.names.length - 1;
  const language = useTextLanguage();
  return (
    <div className="rr-bars__scale" aria-hidden="true">
      <svg width="100%" height="32">
        {scale.names.map((name, level) => {
          const middle = ((edges[level] ?? 0) + (edges[level + 1] ?? 100)) / 2;
          const [x, anchor] =
            level === 0
              ? ([0, 'start'] as const)
              : level === last
                ? ([100, 'end'] as const)
                : ([middle, 'middle'] as const);
          return (
            <text
              key={name}
              className={level % 2 === 1 ? 'rr-bars__name rr-bars__name--odd' : 'rr-bars__name'}
              x={`${x}%`}
              y="27"
              textAnchor={anchor}
              lang={language.lang}
            >
              {isolate(name, language)}
            </text>
          );
        })}
      </svg>
    </div>
  );
}
