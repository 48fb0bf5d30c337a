import { useEffect, useState } from 'react';

/** A button that has only just appeared may be hit by a press that was meant for something else. */
const DELAY = 500;

/** True once the screen has been in sight for a moment; hiding the page starts that moment anew. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      setSettled(false);
      if (document.visibilityState === 'visible') timer = setTimeout(() => setSettled(true), DELAY);
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', begin);
    };
  }, []);
  return settled;
}
