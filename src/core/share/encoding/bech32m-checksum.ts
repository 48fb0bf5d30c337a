/**
 * The checksum of BIP 350 (bech32m): a BCH code over GF(32) that detects every change of up to four
 * symbols in a code of this length; any other change passes with probability 2^-30.
 * https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki
 */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const FINAL_XOR = 0x2bc830a3;
const PREFIX = 'roleradar';

/** Length of a checksum, in symbols. */
export const CHECKSUM_LENGTH = 6;
const PLACEHOLDER = [0, 0, 0, 0, 0, 0];

/**
 * Computes the six checksum symbols for symbol values 0 to 31 and a lower-case human-readable part.
 */
export function makeChecksum(symbols: readonly number[], prefix: string = PREFIX): number[] {
  const rest = extend(checksumOf(prefix, symbols), PLACEHOLDER) ^ FINAL_XOR;
  return [25, 20, 15, 10, 5, 0].map((shift) => (rest >>> shift) & 31);
}

/** True when the last six symbols are the checksum of those before them. */
export function isChecksumValid(symbols: readonly number[], prefix: string = PREFIX): boolean {
  return checksumOf(prefix, symbols) === FINAL_XOR;
}

function expand(prefix: string): number[] {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function checksumOf(prefix: string, symbols: readonly number[]): number {
  return extend(extend(1, expand(prefix)), symbols);
}

/** Continues a checksum with further symbols. */
function extend(checksum: number, symbols: readonly number[]): number {
  let rest = checksum;
  for (const symbol of symbols) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ symbol;
    for (let bit = 0; bit < GENERATOR.length; bit += 1) {
      if ((top >>> bit) & 1) rest ^= Number(GENERATOR[bit]);
    }
  }
  return rest;
}
