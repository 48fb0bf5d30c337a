/** True when the database is there in the shape of a later build: this one can neither read nor empty it. */
export function isOfLaterBuild(error: unknown): boolean {
  const isNamed = error instanceof Error || error instanceof DOMException;
  return isNamed && error.name === 'VersionError';
}
