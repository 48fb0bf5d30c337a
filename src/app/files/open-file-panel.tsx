import { useEffect, useRef, useState } from 'react';
import { OpenFile, type OpenFileProblem } from '#features/export-result/open-file.tsx';
import { useOpenFile } from './use-open-file.ts';

/**
 * Opens a saved picture or data file that is dropped or pasted anywhere on the page, or chosen.
 * What a part of the page takes for itself (a comparison takes files too) is left to it.
 */
export function OpenFilePanel() {
  const openFile = useOpenFile();
  const open = useRef(openFile);
  const [dropped, setDropped] = useState<OpenFileProblem>(null);
  useEffect(() => {
    open.current = openFile;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: Event, file: File | undefined) => {
      if (event.defaultPrevented || file === undefined) return;
      event.preventDefault();
      void open.current(file).then(setDropped);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer?.files[0]);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.files[0]);
    // Not on the window: what is taken here must not be kept by the inline script too (see boot.ts).
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return <OpenFile onOpen={openFile} dropped={dropped} />;
}
