/** Between two things in one name that only stand apart for eyes: a listener hears a pause. */
export function Pause() {
  return <span className="rr-visually-hidden">, </span>;
}
