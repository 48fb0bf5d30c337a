import { type RefObject, useEffect, useRef } from 'react';

/** Props of a file input: its ref, and its change handler. */
export type ChosenFiles = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly onChange: () => void;
  /** Firefox would restore the files on a reload, when nobody has chosen them. */
  readonly autoComplete: 'off';
};

/**
 * Passes on the files chosen with an input, including those chosen before hydration. Clears the
 * input, so that the same file can be chosen again.
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
