type Scored = {
  readonly score: number;
  readonly range: readonly [number, number];
};

type DumbbellProps = {
  /** Which series of the radar the two are. */
  readonly series: readonly [number, number];
  readonly then: Scored | null;
  readonly now: Scored | null;
};

/** Heights in pixels: then above, now below, tied by a line. */
const THEN = 9;
const NOW = 23;

/** Two scores on the scale from 0 to 100 with their likely ranges. The words beside it say the same. */
export function Dumbbell({ series, then, now }: DumbbellProps) {
  return (
    <svg className="rr-dumbbell" aria-hidden="true">
      {[0, 25, 50, 75, 100].map((points) => (
        <line
          key={points}
          className="rr-dumbbell__grid"
          x1={along(points)}
          x2={along(points)}
          y1="0"
          y2="32"
        />
      ))}
      {then !== null && now !== null && (
        <line
          className="rr-dumbbell__tie"
          x1={along(then.score)}
          x2={along(now.score)}
          y1={THEN}
          y2={NOW}
        />
      )}
      {then !== null && <End series={series[0]} scored={then} y={THEN} />}
      {now !== null && <End series={series[1]} scored={now} y={NOW} />}
    </svg>
  );
}

type EndProps = { readonly series: number; readonly scored: Scored; readonly y: number };

function End({ series, scored: { score, range }, y }: EndProps) {
  return (
    <g className={`rr-series rr-series--${series}`}>
      <line
        className="rr-dumbbell__range"
        x1={along(range[0])}
        x2={along(range[1])}
        y1={y}
        y2={y}
      />
      {series === 0 ? (
        <circle className="rr-series__mark" cx={along(score)} cy={y} r="5.5" />
      ) : (
        <svg className="rr-dumbbell__square" x={along(score)} y={y}>
          <path className="rr-series__mark" d="M-5 -5H5V5H-5Z" />
        </svg>
      )}
    </g>
  );
}

/** Points as a share of the width, with room for a mark at both ends. */
function along(points: number): string {
  return `${Math.round((2 + 0.96 * points) * 100) / 100}%`;
}
