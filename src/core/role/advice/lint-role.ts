import { lintEvidence } from './lint-evidence.ts';
import { lintFigures } from './lint-figures.ts';
import { lintLadders } from './lint-ladders.ts';
import { lintLanguage } from './lint-language.ts';
import { lintLeftovers } from './lint-leftovers.ts';
import { lintLetters } from './lint-letters.ts';
import { lintOptions } from './lint-options.ts';
import { lintSources } from './lint-sources.ts';
import { lintTexts } from './lint-texts.ts';
import { lintTimes } from './lint-times.ts';
import { lintWording } from './lint-wording.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * Gives the advice of an experienced author on a valid role: content that weakens or spoils the
 * assessment without breaking the format. Empty when there is none.
 */
export function lintRole(role: Role): readonly RoleWarning[] {
  return [
    ...lintEvidence(role),
    ...lintOptions(role),
    ...lintSources(role),
    ...lintTimes(role),
    ...lintLeftovers(role),
    ...lintTexts(role),
    ...lintLetters(role),
    ...lintWording(role),
    ...lintFigures(role),
    ...lintLadders(role),
    ...lintLanguage(role),
  ];
}
