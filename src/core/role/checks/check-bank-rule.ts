import { type Path, type Problem, describeValue } from '../../problem.ts';
import type { Role } from '../role.ts';
import { difficultyOf, answerKey, type RoleItem, wordsOf } from '../same-item.ts';

/** A version of a role, its file's name for messages, and whether new assessments use it. */
export type BankedRole = {
  readonly file: string;
  readonly role: Role;
  readonly isCurrent: boolean;
};

/** A problem, and the file it is in. */
export type BankProblem = { readonly file: string; readonly problem: Problem };

type BankUse = {
  readonly from: BankedRole;
  readonly bank: string;
  readonly item: RoleItem;
  readonly path: Path;
};

/**
 * Enforces the rule of bank names over all versions of all roles. Items with the same name must be
 * of the same kind with the same credits in the same order, or answers couldn't carry over. Among
 * versions used for new assessments, difficulty must be the same, too, and words among those in one
 * language. Each problem is reported for the later file.
 */
export function checkBankRule(roles: readonly BankedRole[]): readonly BankProblem[] {
  const uses = new Map<string, BankUse[]>();
  return roles.flatMap((from) =>
    usesOf(from).flatMap((use) => {
      const earlier = uses.get(use.bank) ?? [];
      uses.set(use.bank, [...earlier, use]);
      const problem = earlier.map((other) => compare(other, use)).find((found) => found !== null);
      return problem ? [{ file: from.file, problem }] : [];
    }),
  );
}

function usesOf(from: BankedRole): readonly BankUse[] {
  return (['indicators', 'scenarios'] as const).flatMap((list) =>
    from.role[list].flatMap((item, at): readonly BankUse[] =>
      item.bank === undefined ? [] : [{ from, bank: item.bank, item, path: [list, at, 'bank'] }],
    ),
  );
}

function compare(one: BankUse, other: BankUse): Problem | null {
  const name = describeValue(other.bank);
  const place = `${one.from.file}, ${one.item.id}`;
  const differ = (what: string, got: string): Problem => ({
    code: 'disagrees',
    path: other.path,
    expected: `the ${what} that ${place} has under this bank name`,
    got: `${name} with ${got}`,
    repair: 'Changed meaning, options or credits: give it another bank name.',
  });
  if (answerKey(one.item) !== answerKey(other.item)) {
    return differ('kind, options and credits', `other ones (${answerKey(other.item)})`);
  }
  if (!one.from.isCurrent || !other.from.isCurrent) return null;
  if (difficultyOf(one.item) !== difficultyOf(other.item)) {
    return differ('difficulty', difficultyOf(other.item));
  }
  if (languageOf(one.from.role) !== languageOf(other.from.role)) return null;
  const words = wordsOf(one.item);
  const odd = wordsOf(other.item).find((text, at) => text !== words[at]);
  return odd === undefined ? null : differ('words', describeValue(odd));
}

/** "de" of "de-AT". */
function languageOf({ locale }: Role): string {
  return locale.replace(/-.*/, '').toLowerCase();
}
