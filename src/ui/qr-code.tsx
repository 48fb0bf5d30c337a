import { useEffect, useState } from 'react';
import type { Bitmap2D } from 'lean-qr';

type QrCodeProps = {
  /** The address that a phone opens. */
  readonly text: string;
  /** What happens when a phone scans it. */
  readonly label: string;
};

/** The light margin in modules, without which scanners don't detect the code. */
const QUIET_ZONE = 4;
/** The largest code that phones can scan from a screen: 97 modules a side, some 660 bytes. */
const MAX_VERSION = 20;

/**
 * A QR code, rendered once its encoder has loaded; nothing for a text that is too long. Dark on
 * white in every colour scheme: many phones can't scan the reverse.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const bitmap = useQrBitmap(text);
  if (bitmap === null) return null;
  const size = bitmap.size + 2 * QUIET_ZONE;
  return (
    <svg
      className="rr-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(bitmap)} fill="#000" />
    </svg>
  );
}

function useQrBitmap(text: string): Bitmap2D | null {
  const [bitmap, setBitmap] = useState<Bitmap2D | null>(null);
  useEffect(() => {
    let isCurrent = true;
    encode(text).then(
      (encoded) => {
        if (isCurrent) setBitmap(encoded);
      },
      // Too long, or the encoder didn't load: the link itself is beside the code.
      () => {
        if (isCurrent) setBitmap(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return bitmap;
}

/** With error correction level M or better: at least 15 % may be damaged. */
async function encode(text: string): Promise<Bitmap2D> {
  const { correction, generate } = await import('lean-qr');
  return generate(text, { minCorrectionLevel: correction.M, maxVersion: MAX_VERSION });
}

/** The dark modules as one path, with one rectangle per run in a row. */
function qrPath(bitmap: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      const start = x;
      while (bitmap.get(x, y)) x += 1;
      const width = x - start;
      if (width > 0) {
        path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
      }
    }
  }
  return path;
}
