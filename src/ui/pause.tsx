/** A pause for screen readers between two parts of a name that are only visually separate. */
export function Pause() {
  return <span className="rr-visually-hidden">, </span>;
}
