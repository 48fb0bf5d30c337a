import { expect, it } from 'vitest';
import { nameAsInPackage } from '../../src/cli/package-programs.ts';

it.each([
  ['npm run -s result -- -', 'npx role-radar result -'],
  ['npm run role:check -- a.json', 'npx role-radar role-check a.json'],
  ['npm run role:new -- x --version', 'npx role-radar role-new x --version'],
  ['the lines of "npm run -s result"', 'the lines of "npx role-radar result"'],
  ['No lines of npm run result: 3.', 'No lines of npx role-radar result: 3.'],
  ['npm run check:host -- https://x/', 'npx role-radar check-host https://x/'],
  ['npm run role:lock -- --publish x', 'npm run role:lock -- --publish x'],
  ['npm run dev', 'npm run dev'],
])('%s', (text, named) => {
  expect(nameAsInPackage(text)).toBe(named);
});
