/** True when the database has a later build's version: this build can neither read nor empty it. */
export function isOfLaterBuild(error: unknown): boolean {
  const isNamed = error instanceof Error || error instanceof DOMException;
  return isNamed && error.name === 'VersionError';
}
