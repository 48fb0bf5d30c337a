type Matrix = readonly (readonly number[])[];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const trace = (matrix: Matrix) => sum(matrix.map((row, index) => row[index] ?? 0));

/**
 * Cronbach's alpha of a covariance matrix of items: k / (k − 1) × (1 − trace / total) (Cronbach
 * 1951, Psychometrika 16, 297–334). Null below two items or without variance.
 */
export function cronbachAlpha(covariance: Matrix): number | null {
  const items = covariance.length;
  const total = sum(covariance.map(sum));
  if (items < 2 || !(total > 0)) return null;
  return (items / (items - 1)) * (1 - trace(covariance) / total);
}

const MAX_ITERATIONS = 2000;
const TOLERANCE = 1e-10;

/**
 * McDonald's omega of a covariance matrix of items with one common factor: (Σλ)² / ((Σλ)² + Σψ)
 * (McDonald 1999, Test Theory, 89). Loadings by principal axis factoring: the communalities on the
 * diagonal are iterated to convergence (Harman 1976). Null below three items, where one factor
 * isn't identified, without variance, or without a proper solution (a communality above 1).
 */
export function mcdonaldOmega(covariance: Matrix): number | null {
  const loadings = oneFactor(covariance);
  if (loadings === null) return null;
  const common = sum(loadings) ** 2;
  const unique = sum(
    loadings.map((loading, item) => (covariance[item]?.[item] ?? 0) - loading ** 2),
  );
  return common / (common + unique);
}

/** Unstandardised loadings of the items on one factor. */
function oneFactor(covariance: Matrix): readonly number[] | null {
  const sds = covariance.map((row, item) => Math.sqrt(row[item] ?? 0));
  if (sds.length < 3 || sds.some((sd) => !(sd > 0))) return null;
  const correlation = covariance.map((row, one) =>
    row.map((value, other) => value / ((sds[one] ?? NaN) * (sds[other] ?? NaN))),
  );
  let communalities = correlation.map((row, item) =>
    Math.max(...row.map((value, other) => (other === item ? 0 : Math.abs(value)))),
  );
  for (let step = 0; step < MAX_ITERATIONS; step += 1) {
    const reduced = correlation.map((row, item) =>
      row.map((value, other) => (other === item ? (communalities[item] ?? 0) : value)),
    );
    const { value, vector } = largestEigen(reduced);
    if (!(value > 0)) return null;
    const next = vector.map((part) => value * part * part);
    if (next.some((communality) => communality > 1)) return null;
    const moved = Math.max(...next.map((one, item) => Math.abs(one - (communalities[item] ?? 0))));
    communalities = next;
    if (moved > TOLERANCE) continue;
    const sign = sum(vector) < 0 ? -1 : 1;
    return vector.map((part, item) => sign * Math.sqrt(value) * part * (sds[item] ?? NaN));
  }
  return null;
}

/** Largest eigenvalue of a symmetric matrix and its unit eigenvector, by power iteration. */
function largestEigen(matrix: Matrix): {
  readonly value: number;
  readonly vector: readonly number[];
} {
  // Shifted by a bound of all eigenvalues (Gershgorin), so that the largest one also has the
  // largest absolute value.
  const shift = Math.max(...matrix.map((row) => sum(row.map((value) => Math.abs(value)))));
  let vector: readonly number[] = matrix.map((_, item) => 1 + item / 1000);
  let value = 0;
  for (let step = 0; step < MAX_ITERATIONS; step += 1) {
    const product = matrix.map(
      (row, item) =>
        sum(row.map((each, other) => each * (vector[other] ?? 0))) + shift * (vector[item] ?? 0),
    );
    const length = Math.hypot(...product);
    vector = product.map((part) => part / length);
    const before = value;
    value = length - shift;
    if (Math.abs(value - before) < TOLERANCE / 100) break;
  }
  return { value, vector };
}

/**
 * Reliability of scores with individual standard errors: variance of the scores over that variance
 * plus the mean squared error, as for EAP scores in item response programs (Bechger, Maris,
 * Verstralen and Béguin 2003; mirt's `empirical_rxx`). Null without variance.
 */
export function empiricalReliability(variance: number, meanSquaredError: number): number | null {
  const total = variance + meanSquaredError;
  return total > 0 ? variance / total : null;
}

/** 95 % interval of a proportion: Wilson's score interval (Wilson 1927). Null for n = 0. */
export function wilsonInterval(hits: number, n: number): readonly [number, number] | null {
  if (n === 0) return null;
  const z = 1.959963984540054;
  const share = hits / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half =
    (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half];
}
