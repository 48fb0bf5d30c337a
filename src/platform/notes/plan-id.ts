/** A new random id for a plan: 16 hexadecimal digits. */
export function makePlanId(
  random: (into: Uint8Array<ArrayBuffer>) => unknown = (into) => crypto.getRandomValues(into),
): string {
  const bytes = new Uint8Array(8);
  random(bytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
