/** Takes the place of `app/compare/open-worker.ts`: from disk there is no script to make a worker of. */
export function openWorker(): null {
  return null;
}
