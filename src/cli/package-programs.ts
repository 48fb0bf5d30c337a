/** The programs of the npm package, `npx role-radar <name>`: each is `src/cli/<name>.ts`. */
export const PACKAGE_PROGRAMS: Readonly<Record<string, string>> = {
  result: 'results of links and files, as JSON lines, CSV or Parquet',
  link: 'links of responses',
  stats: 'statistics of results',
  'role-check': 'whether role files are valid',
  'role-new': 'a role file to begin with',
  'check-host': 'whether a live site sends what it must',
};

const COMMAND = /npm run (?:-s )?([a-z]+(?::[a-z]+)?)(?: --(?= ))?/g;

/** Rewrites commands in a program's text for the package, where they are run with npx. */
export function nameAsInPackage(text: string): string {
  return text.replace(COMMAND, (command, script: string) => {
    const name = script.replace(':', '-');
    return name in PACKAGE_PROGRAMS ? `npx role-radar ${name}` : command;
  });
}
