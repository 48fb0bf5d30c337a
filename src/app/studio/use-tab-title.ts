import { useEffect } from 'react';

/** Names what is open in the browser's tab, instead of the page's own title, which comes back after it. */
export function useTabTitle(tab: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = tab;
    return () => {
      // The next page may have set its own.
      if (document.title === tab) document.title = before;
    };
  }, [tab]);
}
