import { type RefObject, useEffect, useRef } from 'react';

/** What a file input needs: its element, and what to do when something was chosen. */
export type ChosenFiles = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly onChange: () => void;
  /** Firefox would put the files back on a reload: nobody chose them then. */
  readonly autoComplete: 'off';
};

/**
 * Hands over the files that are chosen with an input, also those that were chosen while the page
 * stood there and did not listen yet. The input is emptied, so that the same file can be chosen again.
 */
export function useChosenFiles(take: (files: readonly File[]) => void): ChosenFiles {
  const ref = useRef<HTMLInputElement>(null);
  const onChange = () => {
    const input = ref.current;
    const files = [...(input?.files ?? [])];
    if (input === null || files.length === 0) return;
    take(files);
    input.value = '';
  };
  const takeEarly = useRef(onChange);
  useEffect(() => takeEarly.current(), []);
  return { ref, onChange, autoComplete: 'off' };
}
