/** One embed: the host's element, and the frame inside it. */
export type Embed = {
  /** The element was connected: shows the assessment, or after a move shows it again. */
  readonly start: () => void;
  /** The element was disconnected: releases every outside reference to it. */
  readonly stop: () => void;
  readonly focus: () => void;
  readonly reload: () => void;
  /** Resolves with the frame's "ready" detail once it has loaded the role. */
  readonly ready: Promise<unknown>;
};
