import { useEffect, useState } from 'react';

/** A button that has just appeared may receive a click meant for something else. */
const DELAY_MS = 500;

/** True once the screen has been visible for a moment; hiding the page restarts the delay. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      setSettled(false);
      if (document.visibilityState === 'visible')
        timer = setTimeout(() => setSettled(true), DELAY_MS);
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
