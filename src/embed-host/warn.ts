/** Says something to whoever looks after the host's page. */
export function warn(text: string): void {
  console.warn(`Role Radar: ${text}`);
}

/** Where no doctor comes to whoever asked for one. */
export function warnOfDoctor(): void {
  warn("the doctor can't load");
}
