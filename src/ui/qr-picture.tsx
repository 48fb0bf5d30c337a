type QrPictureProps = {
  /** Rows of modules: 1 dark, 0 light. */
  readonly modules: readonly (readonly number[])[];
  /** What it does when a phone reads it. */
  readonly label: string;
};

/** The light margin without which readers don't find the code. */
const QUIET = 4;

/** A QR code. Dark on white in every colour scheme: many phones can't read the reverse. */
export function QrPicture({ modules, label }: QrPictureProps) {
  const size = modules.length + 2 * QUIET;
  return (
    <svg
      className="rr-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}

/** The dark modules as one path, with the quiet zone around them. */
function qrPath(modules: readonly (readonly number[])[]): string {
  return modules
    .flatMap((row, y) =>
      [...row.join('').matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
}
