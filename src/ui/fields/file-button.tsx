import { Button } from '../button.tsx';
import { useChosenFiles } from './use-chosen-files.ts';

type FileButtonProps = {
  /** What it is for, as a request: "Open a file". */
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** The id of a problem with what was chosen. */
  readonly describedBy?: string;
  /** Instead of a button's looks. */
  readonly className?: string;
  readonly onChoose: (files: readonly File[]) => void;
};

/**
 * A button that opens the browser's dialog for files. The input behind it is hidden: Firefox gives it
 * its label twice as a name, and it would say "No file selected" of a file that was taken.
 */
export function FileButton(props: FileButtonProps) {
  const { label, accept, multiple = false, describedBy, className, onChoose } = props;
  const chosen = useChosenFiles(onChoose);
  const button = {
    'aria-describedby': describedBy,
    onClick: () => chosen.ref.current?.click(),
    children: label,
  };
  return (
    <>
      <input
        {...chosen}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
      />
      {className === undefined ? (
        <Button {...button} />
      ) : (
        <button type="button" className={className} {...button} />
      )}
    </>
  );
}
