import { askHost } from './check-host/host-answer.ts';
import { checkHost } from './check-host/run-check-host.ts';
import { isProgram } from './is-program.ts';

if (isProgram(import.meta.url)) {
  process.exitCode = await checkHost(process.argv.slice(2), {
    ask: askHost,
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
  });
}
