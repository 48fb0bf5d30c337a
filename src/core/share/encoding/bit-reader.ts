/**
 * Reads fields of a given width from five-bit symbols, most significant bit first. Past the end it
 * reads zeros and keeps counting, so that the caller can compare `position` with the available
 * bits.
 */
export class BitReader {
  readonly #symbols: readonly number[];
  #position = 0;

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols;
  }

  /** Bits read so far, including those past the end. */
  get position(): number {
    return this.#position;
  }

  /** Reads an unsigned integer of at most 53 bits. */
  read(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left -= 1) {
      const symbol = this.#symbols[Math.floor(this.#position / 5)] ?? 0;
      value = value * 2 + ((symbol >> (4 - (this.#position % 5))) & 1);
      this.#position += 1;
    }
    return value;
  }

  /** Reads an unsigned integer of any width. */
  readBig(width: number): bigint {
    let value = 0n;
    for (let left = width; left > 0; left -= 30) {
      const step = Math.min(left, 30);
      value = (value << BigInt(step)) | BigInt(this.read(step));
    }
    return value;
  }
}
