/**
 * Reads an index that is valid by construction, such as in lists of equal length or a mandatory
 * group of a pattern. Throws when out of bounds, because that is a programming error.
 */
export function elementAt<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index} of ${values.length}`);
  return value;
}
