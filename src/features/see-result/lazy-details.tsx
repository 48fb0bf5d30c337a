import { type ReactNode, useEffect, useRef, useState } from 'react';

/**
 * Draws its children once the disclosure around it was opened for the first time: for what takes
 * computing that most people never look at.
 */
export function LazyDetails({ children }: { readonly children: () => ReactNode }) {
  const marker = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const details = marker.current?.closest('details');
    if (!details) return;
    const look = () => {
      if (details.open) setOpened(true);
    };
    look();
    details.addEventListener('toggle', look);
    return () => details.removeEventListener('toggle', look);
  }, []);
  return (
    <div ref={marker} className="rr-stack">
      {opened ? children() : null}
    </div>
  );
}
