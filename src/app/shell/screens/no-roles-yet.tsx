import { SiteFrame } from '../site-frame.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { RoleUnavailable } from './role-unavailable.tsx';

type NoRolesYetProps = {
  /** Why the list of roles couldn't be loaded; null while it is loading. */
  readonly error: Error | null;
  readonly onRetry: () => void;
};

/** In place of a page that needs the list of roles: it is loading, or couldn't be loaded. */
export function NoRolesYet({ error, onRetry }: NoRolesYetProps) {
  return (
    <SiteFrame footer={false}>
      {error === null ? (
        <LoadingScreen />
      ) : (
        <RoleUnavailable slug="" error={error} onRetry={onRetry} />
      )}
    </SiteFrame>
  );
}
