/**
 * Makes a Node program say at its end how much memory it had at most. Linux keeps that for each
 * program; what `resourceUsage` calls the most includes the process that started it, until it began
 * (getrusage(2)). Elsewhere it is what the program has at its end.
 */
const REPORT = `import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.memoryUsage.rss() / 1024;
  try {
    kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  process.stderr.write(\`\\npeak \${Math.round(kilobytes)} kB\\n\`);
});`;

/** An argument for Node, before the program. */
export const REPORT_PEAK_MEMORY = `--import=data:text/javascript,${encodeURIComponent(REPORT)}`;

/** Kilobytes, out of what the program said on standard error. */
export function peakMemoryIn(said: string): number {
  return Number(/\npeak (\d+) kB\n/.exec(said)?.[1]);
}
