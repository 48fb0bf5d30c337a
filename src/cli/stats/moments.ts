/** Running count, mean and spread of numbers (Welford 1962). */
export class Moments {
  n = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    this.n += 1;
    const before = value - this.mean;
    this.mean += before / this.n;
    this.#squares += before * (value - this.mean);
  }

  /** Sample variance, by n − 1; null below two values. */
  variance(): number | null {
    return this.n < 2 ? null : this.#squares / (this.n - 1);
  }

  sd(): number | null {
    const variance = this.variance();
    return variance === null ? null : Math.sqrt(variance);
  }
}

/** The same for pairs of numbers, with their covariance. */
export class PairMoments {
  n = 0;
  #meanX = 0;
  #meanY = 0;
  #xx = 0;
  #yy = 0;
  #xy = 0;

  add(x: number, y: number): void {
    this.n += 1;
    const dx = x - this.#meanX;
    const dy = y - this.#meanY;
    this.#meanX += dx / this.n;
    this.#meanY += dy / this.n;
    this.#xx += dx * (x - this.#meanX);
    this.#yy += dy * (y - this.#meanY);
    this.#xy += dx * (y - this.#meanY);
  }

  /** Sample covariance, by n − 1; null below two pairs. */
  covariance(): number | null {
    return this.n < 2 ? null : this.#xy / (this.n - 1);
  }

  /** Pearson's r; null below two pairs or when one variable is constant. */
  correlation(): number | null {
    const product = this.#xx * this.#yy;
    return product > 0 ? this.#xy / Math.sqrt(product) : null;
  }
}
