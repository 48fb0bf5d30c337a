import type { Problem, Role } from '#core';

/** A version of a role, and its file's name for messages. */
export type RoleOfFile = { readonly file: string; readonly role: Role };

/** A problem, and the file it is in. */
type NumberProblem = { readonly file: string; readonly problem: Problem };

/**
 * Links name a role by its number, so a number belongs to one role, and a role keeps its number.
 * Each problem is reported for the later file.
 */
export function checkRoleNumbers(roles: readonly RoleOfFile[]): readonly NumberProblem[] {
  return roles.flatMap(({ file, role }, index) => {
    const problem = roles
      .slice(0, index)
      .map((other) => compare(other, role))
      .find((found) => found !== null);
    return problem ? [{ file, problem }] : [];
  });
}

function compare({ file, role: one }: RoleOfFile, other: Role): Problem | null {
  if (one.id !== other.id) {
    if (one.number !== other.number) return null;
    return {
      code: 'disagrees',
      path: ['number'],
      expected: `a number that no other role has: ${file} is number ${one.number}`,
      got: String(other.number),
      repair: 'Links name a role by its number. Give this role the next free one.',
    };
  }
  if (one.number === other.number) return null;
  return {
    code: 'disagrees',
    path: ['number'],
    expected: `the number that this role has in ${file}, ${one.number}`,
    got: String(other.number),
  };
}
