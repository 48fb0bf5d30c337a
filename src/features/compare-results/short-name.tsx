import { shortNameOf } from './short-name-of.ts';

type ShortNameProps = {
  readonly name: string;
  /** Inserts the name into its sentence. */
  readonly say?: (name: string) => string;
};

/** A name for narrow places: truncated visually, complete for screen readers and on hover. */
export function ShortName({ name, say = (said) => said }: ShortNameProps) {
  const short = shortNameOf(name);
  if (short === name) return <span className="rr-compare__label">{say(name)}</span>;
  return (
    <span className="rr-compare__label" title={say(name)}>
      <span aria-hidden="true">{say(short)}</span>
      <span className="rr-visually-hidden">{say(name)}</span>
    </span>
  );
}
