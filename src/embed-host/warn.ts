/** Warns the maintainer of the host's page. */
export function warn(text: string): void {
  console.warn(`Role Radar: ${text}`);
}

/** Warns if the doctor was requested but could not be loaded. */
export function warnOfDoctor(): void {
  warn("the doctor can't load");
}
