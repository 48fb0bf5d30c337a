/** Packs fields of a given width into five-bit symbols, most significant bit first. */
export class BitWriter {
  #bits = '';

  /**
   * Appends an unsigned integer. Throws when the value doesn't fit its field: values come from
   * checked roles and results, so that is a programming error.
   */
  write(value: number | bigint, width: number): void {
    const digits = width === 0 ? '' : value.toString(2).padStart(width, '0');
    if (digits.length !== width || !/^[01]*$/.test(digits)) {
      throw new RangeError(`${value} does not fit ${width} bits`);
    }
    this.#bits += digits;
  }

  /** The fields as symbols 0 to 31; the last one is padded with zero bits. */
  toSymbols(): number[] {
    const symbols: number[] = [];
    for (let at = 0; at < this.#bits.length; at += 5) {
      symbols.push(Number.parseInt(this.#bits.slice(at, at + 5).padEnd(5, '0'), 2));
    }
    return symbols;
  }
}
