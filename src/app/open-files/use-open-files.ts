import { routes } from '#core';
import type { OpenFileProblem } from '#features/bring-answers/open-file.tsx';
import { handOver, isComparing } from '../compare/handed-over.ts';
import { useLinkNavigation } from '#ui/link.tsx';
import { useOpenText } from './use-open-text.ts';

/**
 * Opens the result in a saved picture, data file or text; opens the comparison for several files,
 * or for one with several results. Returns the reason if there is none.
 */
export function useOpenFiles(): (files: readonly File[]) => Promise<OpenFileProblem> {
  const openText = useOpenText();
  const { follow } = useLinkNavigation();
  const compare = (files: readonly File[]) => {
    handOver({ files });
    follow(routes.compare());
    return null;
  };
  return async (files) => {
    if (isComparing()) return compare(files);
    // Loaded when a file is opened: answering questions doesn't need it.
    const reader = await import('./read-document.ts').catch(() => null);
    if (reader === null) return 'unreadable';
    const read = await Promise.all(files.map((file) => reader.readDocument(file)));
    const texts = read.flatMap((each) => (each.ok ? [each.value] : []));
    const [first, ...more] = texts;
    if (first === undefined) {
      const [problem] = read.flatMap((each) => (each.ok ? [] : [each.error]));
      return problem ?? 'nothing';
    }
    return more.length === 0 && files.length === 1 ? openText(first) : compare(files);
  };
}
