import { type ReactNode, useEffect, useRef, useState } from 'react';

type LazyDetailsProps = {
  readonly children: () => ReactNode;
  /** Leaves the document again when the disclosure closes: for what would go on computing unseen. */
  readonly onlyWhileOpen?: boolean;
};

/**
 * Draws its children once the disclosure around it has been opened: for what takes computing that
 * most people never look at.
 */
export function LazyDetails({ children, onlyWhileOpen = false }: LazyDetailsProps) {
  const marker = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const details = marker.current?.closest('details');
    if (!details) return;
    const update = () => {
      if (details.open || onlyWhileOpen) setDrawn(details.open);
    };
    update();
    details.addEventListener('toggle', update);
    return () => details.removeEventListener('toggle', update);
  }, [onlyWhileOpen]);
  return (
    <div ref={marker} className="rr-stack">
      {drawn ? children() : null}
    </div>
  );
}
