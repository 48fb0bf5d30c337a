/** The local calendar date of an epoch time in milliseconds, as YYYY-MM-DD. */
export function localDay(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
