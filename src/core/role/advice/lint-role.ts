import { lintEvidence } from './lint-evidence.ts';
import { lintFigures } from './lint-figures.ts';
import { lintLadders } from './lint-ladders.ts';
import { lintLanguage } from './lint-language.ts';
import { tellingOptions } from './lint-options.ts';
import { unusedSources } from './lint-sources.ts';
import { lintTexts } from './lint-texts.ts';
import { oddTimes } from './lint-times.ts';
import { lintWording } from './lint-wording.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * What an experienced author would say about a valid role: content that weakens the assessment, or
 * spoils it, without breaking the format. Empty when they have nothing to add.
 */
export function lintRole(role: Role): readonly RoleWarning[] {
  return [
    ...lintEvidence(role),
    ...tellingOptions(role),
    ...unusedSources(role),
    ...oddTimes(role),
    ...lintTexts(role),
    ...lintWording(role),
    ...lintFigures(role),
    ...lintLadders(role),
    ...lintLanguage(role),
  ];
}
