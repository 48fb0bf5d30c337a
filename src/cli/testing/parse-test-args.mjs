export const USAGE = `npm test -- [what] [how]

what: files, folders or words of a test's name; nothing means everything
  tests/core/share              a folder
  tests/core/share/find-code    a file, or a part of its path
  src/core/share/find-code.ts   the tests of a source file or folder
  "after any one deletion"      tests with these words in their name; -t says so of a single word

how: to see a browser test run
  --headed       with a window
  --slow[=500]   a pause of so many milliseconds after every act
  --trace        keeps a trace of each context in reports/traces/

instead of tests: --guards (also "npm run check"), --deep [--only <runs>] (also "npm run test:deep")`;

const DEFAULT_PAUSE = 500;

/**
 * Parses the arguments of `npm test` after "--".
 *
 * @param {readonly string[]} args
 * @returns {{
 *   readonly guards: boolean,
 *   readonly deep: boolean,
 *   readonly only: readonly string[] | undefined,
 *   readonly help: boolean,
 *   readonly headed: boolean,
 *   readonly slow: number,
 *   readonly trace: boolean,
 *   readonly wanted: readonly string[],
 *   readonly names: readonly string[],
 *   readonly problem: string | undefined,
 * }} `wanted` are paths or words, `names` words that can only be a test's name; `slow` in milliseconds, 0 for none
 */
export function parseTestArgs(args) {
  const asked = { guards: false, deep: false, help: false, headed: false, trace: false };
  const wanted = [];
  const names = [];
  let slow = 0;
  let only;
  let problem;
  const rest = args.values();
  for (const arg of rest) {
    const [flag = '', value] = splitFlag(arg);
    if (!arg.startsWith('-')) wanted.push(arg);
    else if (arg === '-h') asked.help = true;
    else if (flag === '--slow') slow = value === undefined ? DEFAULT_PAUSE : Number(value || NaN);
    else if (flag === '-t' || flag === '--only') {
      const given = value ?? rest.next().value;
      if (given === undefined || given === '') problem ??= `${flag} needs a value.`;
      else if (flag === '-t') names.push(given);
      else only = given.split(',');
    } else if (value === undefined && flag.slice(2) in asked) asked[flag.slice(2)] = true;
    else problem ??= `There is no option ${arg}.`;
  }
  if (!Number.isInteger(slow) || slow < 0) problem ??= '--slow takes whole milliseconds.';
  problem ??= conflictOf({ ...asked, slow, only }, wanted.length + names.length);
  return { ...asked, slow, only, wanted, names, problem };
}

function splitFlag(arg) {
  const sign = arg.indexOf('=');
  return sign < 0 ? [arg] : [arg.slice(0, sign), arg.slice(sign + 1)];
}

function conflictOf({ guards, deep, only, headed, slow, trace }, count) {
  if (guards && deep) return '--guards and --deep are two different runs.';
  if (only !== undefined && !deep) return '--only belongs to --deep.';
  if ((guards || deep) && count > 0) return 'Tests can be chosen for neither --guards nor --deep.';
  if ((headed || slow > 0 || trace) && count === 0) {
    return '--headed, --slow and --trace are for chosen tests: name some.';
  }
  return undefined;
}
