import { NotFoundScreen } from '../screens/not-found-screen.tsx';

export function Page() {
  return <NotFoundScreen />;
}
