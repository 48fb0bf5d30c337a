import { NotFoundScreen } from '../screens/not-found-screen.tsx';

export function Page() {
  return (
    <main id="content">
      <NotFoundScreen />
    </main>
  );
}
