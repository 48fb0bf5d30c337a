/** One embed: an element of the host's, and the frame in it. */
export type Embed = {
  /** The element is in the document: shows the assessment, or after a move shows it again. */
  readonly start: () => void;
  /** The element is out of the document: nothing outside holds on to it any more. */
  readonly stop: () => void;
  readonly focus: () => void;
  readonly reload: () => void;
  /** What the frame said when it had the role; pending until then. */
  readonly ready: Promise<unknown>;
};
