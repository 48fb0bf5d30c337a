import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the disclosure inside the element is open: what costs work is made only then. */
export function useOpened(): {
  readonly opened: boolean;
  readonly ref: RefObject<HTMLDivElement | null>;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const details = ref.current?.querySelector('details');
    if (details === null || details === undefined) return undefined;
    const look = () => setOpened(details.open);
    details.addEventListener('toggle', look);
    return () => details.removeEventListener('toggle', look);
  }, []);
  return { opened, ref };
}
