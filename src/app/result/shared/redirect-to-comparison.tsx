import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { routes, withCode } from '#core';
import { LoadingScreen } from '../../shell/screens/loading-screen.tsx';

/** Several results in an address meant for one: redirects to the comparison. */
export function RedirectToComparison({ codes }: { readonly codes: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    // Replaces the entry, so that Back doesn't lead here again.
    void navigate(withCode(routes.compare(), codes), { replace: true });
  }, [navigate, codes]);
  return <LoadingScreen />;
}
