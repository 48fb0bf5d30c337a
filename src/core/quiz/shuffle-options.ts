import type { Scenario } from '../role/role.ts';

/**
 * Indices of a scenario's options in display order: shuffled deterministically by the scenario's
 * id, so that everybody always sees the same screen and the best option has no preferred position.
 * Responses and links carry the file's own index, never the displayed one.
 *
 * Seed: FNV-1a, 32 bits, over the id's UTF-16 units. Generator: xorshift32 (Marsaglia 2003, shifts
 * 13, 17, 5). Shuffle: Fisher-Yates from the end.
 */
export function shuffledOptions(scenario: Pick<Scenario, 'id' | 'options'>): readonly number[] {
  const order = [...scenario.options.keys()];
  let state = fnv1a(scenario.id);
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = xorshift32(state);
    const pick = Math.floor((state / 2 ** 32) * (last + 1));
    // Move the picked index behind those not yet placed.
    order.splice(last, 0, ...order.splice(pick, 1));
  }
  return order;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  // Odd, so never 0: xorshift would be stuck there.
  return (hash | 1) >>> 0;
}

function xorshift32(state: number): number {
  let next = state;
  next ^= next << 13;
  next ^= next >>> 17;
  next ^= next << 5;
  return next >>> 0;
}
