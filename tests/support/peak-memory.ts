/**
 * Makes a Node program report its peak memory when it exits. Linux records it per program (VmHWM);
 * the maximum in `resourceUsage` also counts the parent process before exec (getrusage(2)).
 * Elsewhere, memory at the end is reported instead.
 */
const REPORT = `import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.memoryUsage.rss() / 1024;
  try {
    kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  process.stderr.write(\`\\npeak \${Math.round(kilobytes)} kB\\n\`);
});`;

/** An option for Node, to be given before the program. */
export const REPORT_PEAK_MEMORY = `--import=data:text/javascript,${encodeURIComponent(REPORT)}`;

/** The reported peak in kilobytes, from the program's standard error. */
export function peakMemoryIn(output: string): number {
  return Number(/\npeak (\d+) kB\n/.exec(output)?.[1]);
}
