/** A text or files that another part of the page found several results in. */
export type HandedOver = { readonly text: string } | { readonly files: readonly File[] };

type Receiver = (given: HandedOver) => void;

/** On its way to the comparison. */
let waiting: HandedOver | null = null;
/** The comparison, while it is open. */
let receiver: Receiver | null = null;

/** Gives results to the comparison that is open or is opened next. They get into no address and no storage. */
export function handOver(given: HandedOver): void {
  if (receiver === null) waiting = given;
  else receiver(given);
}

/** What waits, once; null when there is nothing. */
export function takeHandedOver(): HandedOver | null {
  const given = waiting;
  waiting = null;
  return given;
}

/** True while a comparison is open: what is opened then belongs to it. */
export function isComparing(): boolean {
  return receiver !== null;
}

/** Lets the open comparison receive what is handed over from now on; returns what ends that. */
export function receiveHandedOver(listener: Receiver): () => void {
  receiver = listener;
  return () => {
    if (receiver === listener) receiver = null;
  };
}
