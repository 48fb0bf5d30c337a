/**
 * The number at an index that exists by construction: grids and curves are tabulated to fit each
 * other. An index outside is a mistake in the model's code, so it throws.
 */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index} of ${values.length}`);
  return value;
}
