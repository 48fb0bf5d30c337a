/** Collects fields of a given width, most significant bit first, into symbols of five bits. */
export class BitWriter {
  #bits = '';

  /**
   * Appends an unsigned whole number. A value that doesn't fit its field throws: every value comes
   * from a checked role or result, so it would be a fault of ours.
   */
  write(value: number | bigint, width: number): void {
    const digits = width === 0 ? '' : value.toString(2).padStart(width, '0');
    if (digits.length !== width || !/^[01]*$/.test(digits)) {
      throw new RangeError(`${value} does not fit ${width} bits`);
    }
    this.#bits += digits;
  }

  /** The fields as symbols 0 to 31; the last one is filled up with zero bits. */
  toSymbols(): number[] {
    const symbols: number[] = [];
    for (let at = 0; at < this.#bits.length; at += 5) {
      symbols.push(Number.parseInt(this.#bits.slice(at, at + 5).padEnd(5, '0'), 2));
    }
    return symbols;
  }
}
