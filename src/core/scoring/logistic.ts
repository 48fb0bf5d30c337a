/** The logistic curve 1 / (1 + e^-x): logits to a chance, 0 to 1; exact in both tails. */
export function logistic(x: number): number {
  const tail = Math.exp(-Math.abs(x));
  return (x < 0 ? tail : 1) / (1 + tail);
}
