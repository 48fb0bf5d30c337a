import { median, type Ratio, ratioOfMedians } from './statistics.ts';

/** One pass over everything, the subjects one after the other. Milliseconds. */
export type Run = Partial<{
  floorPaint: number;
  floorTaken: number;
  floorInteraction: number;
  floorLongestTask: number;
  floorKept: boolean;
  paint: number;
  taken: number;
  kept: boolean;
  interaction: number;
  longestTask: number;
  bytes: number;
  shift: number;
  drawn: number;
  seen: number;
  resultBytes: number;
  resultShift: number;
  plainFloorPaint: number;
  plainFloorTaken: number;
  plainPaint: number;
  plainTaken: number;
  plainKept: boolean;
  framedPaint: number;
  framedFromHost: number;
  framedTaken: number;
  framedKept: boolean;
  framedShift: number;
}>;

type Figure = {
  [Key in keyof Run]-?: Required<Run>[Key] extends number ? Key : never;
}[keyof Run];

type Bar = {
  readonly name: string;
  readonly ours: Figure;
  readonly reference: Figure;
  /** Null: told, not judged. */
  readonly atMost: number | null;
};

/** Both with the headers that the build asks a host to send, unless it says "without headers". */
const BARS: readonly Bar[] = [
  { name: 'first paint / floor', ours: 'paint', reference: 'floorPaint', atMost: 1.1 },
  { name: 'first answer taken / floor', ours: 'taken', reference: 'floorTaken', atMost: 1.15 },
  {
    name: 'first paint without headers / floor without',
    ours: 'plainPaint',
    reference: 'plainFloorPaint',
    atMost: null,
  },
  {
    name: 'first answer without headers / floor without',
    ours: 'plainTaken',
    reference: 'plainFloorTaken',
    atMost: null,
  },
  {
    name: 'longest interaction / floor',
    ours: 'interaction',
    reference: 'floorInteraction',
    atMost: 1.5,
  },
  {
    name: "longest task, answering / floor's",
    ours: 'longestTask',
    reference: 'floorLongestTask',
    atMost: null,
  },
  {
    name: "cold result link drawn / floor's paint",
    ours: 'drawn',
    reference: 'floorPaint',
    atMost: 1.5,
  },
  {
    name: "cold result link seen / floor's paint",
    ours: 'seen',
    reference: 'floorPaint',
    atMost: 1.6,
  },
  {
    name: "framed, from the frame's request: first answer / top level",
    ours: 'framedTaken',
    reference: 'taken',
    atMost: 1.05,
  },
  {
    name: "framed, from the frame's request: first paint / top level",
    ours: 'framedPaint',
    reference: 'paint',
    atMost: 1.05,
  },
  {
    name: "framed, from the host page's request: first paint / top level",
    ours: 'framedFromHost',
    reference: 'paint',
    atMost: null,
  },
];

export type Verdict = {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: Ratio;
  readonly atMost: number | null;
  readonly runs: number;
  /** A bar is missed when the whole interval lies above it. */
  readonly missed: boolean;
};

/** Holds the runs to the bars; measures that were not taken are left out. */
export function judge(runs: readonly Run[]): readonly Verdict[] {
  return BARS.flatMap(({ name, ours, reference, atMost }) => {
    const pairs = runs.flatMap((run) => {
      const pair = [run[ours], run[reference]] as const;
      const [mine, other] = pair;
      return mine === undefined || other === undefined ? [] : [[mine, other] as const];
    });
    if (pairs.length === 0) return [];
    const ratio = ratioOfMedians(pairs);
    return [
      {
        name,
        ours: median(pairs.map(([mine]) => mine)),
        reference: median(pairs.map(([, other]) => other)),
        ratio,
        atMost,
        runs: pairs.length,
        missed: atMost !== null && ratio.low > atMost,
      },
    ];
  });
}

/** What must be true in every single run; each line is a breach. */
export function breaches(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run, index) => [
    ...(run.kept === false ? [`run ${index + 1}: the first answer was lost`] : []),
    ...(run.plainKept === false
      ? [`run ${index + 1}: the first answer was lost without headers`]
      : []),
    ...(run.framedKept === false ? [`run ${index + 1}: the framed first answer was lost`] : []),
    ...(['shift', 'resultShift', 'framedShift'] as const)
      .filter((key) => (run[key] ?? 0) > 0)
      .map((key) => `run ${index + 1}: layout moved (${key} ${run[key]?.toFixed(4)})`),
  ]);
}
