import { type ReactNode, useEffect, useRef, useState } from 'react';

type LazyDetailsProps = {
  readonly children: () => ReactNode;
  /** Unmounts when the disclosure closes: for content that would keep computing unseen. */
  readonly onlyWhileOpen?: boolean;
};

/**
 * Renders its children once the enclosing disclosure has been opened: for content that is expensive
 * and rarely viewed.
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
