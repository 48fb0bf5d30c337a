/** What is known of a finished run. */
type Run = {
  readonly form: string | null;
  readonly day: string;
  readonly time: string | null;
  readonly fit: string | null;
};

/** A run by its length, day, time of day and role fit, as far as they are known. */
export function nameOfRun({ form, day, time, fit }: Run): string {
  const about = [form, day, time].filter((part) => part !== null).join(', ');
  return fit === null ? about : `${about}: ${fit}`;
}
