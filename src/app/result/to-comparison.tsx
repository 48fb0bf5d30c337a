import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { routes, withCode } from '#core';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';

/** Several results in the address of one: shows all of them side by side, in this one's place. */
export function ToComparison({ codes }: { readonly codes: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    // The way back leads past here, not into it again.
    void navigate(withCode(routes.compare(), codes), { replace: true });
  }, [navigate, codes]);
  return <LoadingScreen />;
}
