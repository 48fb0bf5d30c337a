type ProgressBarProps = {
  readonly value: number;
  readonly max: number;
  /** Names the bar. The figures are text beside it: screen readers don't read bars consistently. */
  readonly label: string;
};

/** A native progress bar: its length needs no style attribute, so it can be prerendered. */
export function ProgressBar({ value, max, label }: ProgressBarProps) {
  return (
    <progress className="rr-progress" value={value} max={Math.max(1, max)} aria-label={label} />
  );
}
