import type { Path } from '#core';
import { patternOf } from './fields/field-words.ts';
import { useStudio } from './studio-context.ts';

type Option = { readonly value: string; readonly label: string };

const INDICATORS = new Set([
  'dayInTheLife[].indicators',
  'tools.groups[].indicators',
  'progression[].indicators',
  'scenarios[].indicators',
]);

/** The parts of the role that a reference field may refer to, by title; null for other fields. */
export function useReferences(path: Path): readonly Option[] | null {
  const { file } = useStudio();
  const pattern = patternOf(path);
  if (INDICATORS.has(pattern)) {
    return file.indicators.map(({ id, title }) => ({
      value: id,
      label: title === '' ? id : title,
    }));
  }
  switch (pattern) {
    case 'progression[].competencies':
    case 'indicators[].competency':
    case 'scenarios[].competency':
      return file.competencies.map(({ id, name }) => ({ value: id, label: name }));
    case 'indicators[].resources':
      return file.resources.map(({ id, title }) => ({
        value: id,
        label: title === '' ? id : title,
      }));
    case 'progression[].profile':
      return file.profiles.map(({ id, title }) => ({ value: id, label: title }));
    default:
      return null;
  }
}
