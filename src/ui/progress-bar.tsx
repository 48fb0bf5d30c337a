type ProgressBarProps = {
  readonly value: number;
  readonly max: number;
  /**
   * Names the bar. Null where its figures are beside it as text: screen readers say a bar whenever it
   * changes, by its percentage alone.
   */
  readonly label: string | null;
};

/** A native progress bar: its length needs no style attribute, so it can be prerendered. */
export function ProgressBar({ value, max, label }: ProgressBarProps) {
  return (
    <progress
      className="rr-progress"
      value={value}
      max={Math.max(1, max)}
      aria-label={label ?? undefined}
      aria-hidden={label === null ? true : undefined}
    />
  );
}
