/**
 * Reads fields of a given width from symbols of five bits, most significant bit first. Past the end
 * it reads zeros and keeps counting, so that the caller can compare `position` with what there is.
 */
export class BitReader {
  readonly #symbols: readonly number[];
  #position = 0;

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols;
  }

  /** Bits read so far, also those past the end. */
  get position(): number {
    return this.#position;
  }

  /** The next unsigned whole number of at most 53 bits. */
  read(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left -= 1) {
      const symbol = this.#symbols[Math.floor(this.#position / 5)] ?? 0;
      value = value * 2 + ((symbol >> (4 - (this.#position % 5))) & 1);
      this.#position += 1;
    }
    return value;
  }

  /** The next unsigned whole number of any width. */
  readBig(width: number): bigint {
    let value = 0n;
    for (let left = width; left > 0; left -= 30) {
      const step = Math.min(left, 30);
      value = (value << BigInt(step)) | BigInt(this.read(step));
    }
    return value;
  }
}
