/** Replaces `app/compare/open-worker.ts`: a file opened from disk has no script to run as a worker. */
export function openWorker(): null {
  return null;
}
