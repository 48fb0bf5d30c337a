export const USAGE = [
  'Usage: npm run role:new -- <slug of a-z, 0-9 and hyphens, at most 40>   begins a new role',
  '       npm run role:new -- <slug> --version                            begins its next version',
];

/** Parses what to create; an exit code when only the usage can be printed. */
export function readRoleNewOptions(
  args: readonly string[],
): { readonly slug: string; readonly isNext: boolean } | 0 | 2 {
  if (args.includes('--help') || args.includes('-h')) return 0;
  const [slug, ...rest] = args.filter((arg) => arg !== '--version');
  if (slug === undefined || rest.length > 0 || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(slug)) return 2;
  return { slug, isNext: args.includes('--version') };
}
