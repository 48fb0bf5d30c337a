import type { DraftFile } from '../../role/open-role-file.ts';

/** A part of the role that a field can refer to: its id and its title. */
export type ReferenceOption = { readonly value: string; readonly label: string };

const INDICATORS: ReadonlySet<string> = new Set([
  'dayInTheLife[].indicators',
  'tools.groups[].indicators',
  'progression[].indicators',
  'scenarios[].indicators',
]);

/**
 * The parts of the role that the field with this pattern (`scenarios[].indicators`) may refer to;
 * null for a field that isn't a reference.
 */
export function referencesOf(file: DraftFile, pattern: string): readonly ReferenceOption[] | null {
  if (INDICATORS.has(pattern)) return file.indicators.map(byTitle);
  switch (pattern) {
    case 'progression[].competencies':
    case 'indicators[].competency':
    case 'scenarios[].competency':
      return file.competencies.map(({ id, name }) => ({ value: id, label: name }));
    case 'indicators[].resources':
      return file.resources.map(byTitle);
    case 'progression[].profile':
      return file.profiles.map(byTitle);
    default:
      return null;
  }
}

function byTitle({ id, title }: { readonly id: string; readonly title: string }): ReferenceOption {
  return { value: id, label: title === '' ? id : title };
}
