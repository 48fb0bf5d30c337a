/** Text or files with several results, passed on by another part of the page. */
export type HandedOver = { readonly text: string } | { readonly files: readonly File[] };

type Receiver = (given: HandedOver) => void;

/** Waiting for the comparison to open. */
let waiting: HandedOver | null = null;
/** The open comparison's receiver, if any. */
let receiver: Receiver | null = null;

/**
 * Passes results to the open comparison, or to the next one opened. They are never put into an
 * address or storage.
 */
export function handOver(given: HandedOver): void {
  if (receiver === null) waiting = given;
  else receiver(given);
}

/** Returns the waiting results once; null when there are none. */
export function takeHandedOver(): HandedOver | null {
  const given = waiting;
  waiting = null;
  return given;
}

/** True while a comparison is open: newly opened results then go to it. */
export function isComparing(): boolean {
  return receiver !== null;
}

/** Registers the open comparison as the receiver; returns the unregister function. */
export function receiveHandedOver(listener: Receiver): () => void {
  receiver = listener;
  return () => {
    if (receiver === listener) receiver = null;
  };
}
