import { useEffect, useRef, useState } from 'react';
import { OpenFile, type OpenFileProblem } from '#features/bring-answers/open-file.tsx';
import { useOpenFiles } from './use-open-files.ts';

/**
 * Opens a saved picture or data file that is chosen, or dropped or pasted anywhere on the page,
 * unless another part of the page handles it itself (a comparison takes files too).
 */
export function OpenFilePanel() {
  const openFiles = useOpenFiles();
  const open = useRef(openFiles);
  const [dropped, setDropped] = useState<OpenFileProblem>(null);
  useEffect(() => {
    open.current = openFiles;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: Event, files: FileList | undefined) => {
      if (event.defaultPrevented || files === undefined || files.length === 0) return;
      event.preventDefault();
      void open.current([...files]).then(setDropped);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer?.files);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.files);
    // On the document rather than the window: the inline script listens there and must not take
    // these files too (see early-files.ts).
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return <OpenFile onOpen={openFiles} dropped={dropped} />;
}
