import { type EntryColumn, referencesOf } from '#core';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useStudio } from '../studio-context.ts';

/** Writes a value of a pasted row as its field shows it: choices and references by their names. */
export function useWrittenValue(): (column: EntryColumn, value: unknown) => string {
  const { file } = useStudio();
  const { shortList } = useFormatters();
  return ({ pattern, choices }, value) => {
    const labels = referencesOf(file, pattern) ?? choices;
    const parts = (Array.isArray(value) ? value : [value]).map(
      (each) => labels.find((option) => option.value === each)?.label ?? String(each),
    );
    return shortList(parts);
  };
}
