/** Says something to whoever looks after the host's page. */
export function warn(text: string): void {
  console.warn(`Role Radar: ${text}`);
}
