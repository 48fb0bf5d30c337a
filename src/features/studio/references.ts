import { type Path, type ReferenceOption, patternOf, referencesOf } from '#core';
import { useStudio } from './studio-context.ts';

/** The parts of the role that a reference field may refer to, by title; null for other fields. */
export function useReferences(path: Path): readonly ReferenceOption[] | null {
  const { file } = useStudio();
  return referencesOf(file, patternOf(path));
}
