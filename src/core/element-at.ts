/**
 * The value at an index that exists by construction: two lists of one length, a group that its
 * pattern always has. An index outside is a mistake in the program, so it throws.
 */
export function elementAt<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index} of ${values.length}`);
  return value;
}
