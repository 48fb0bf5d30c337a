import { QueryClientProvider } from '@tanstack/react-query';
import { Announcer } from '#ui/announcer.tsx';
import { LocaleProvider } from '#i18n/locale.tsx';
import { CurrentPage } from './current-page.tsx';
import { CrashBoundary } from './screens/crash-boundary.tsx';
import { type Services, ServicesProvider } from './services.ts';
import { Wayfinding } from './wayfinding.tsx';

/** Everything inside a router; the composition root and prerendering choose which router. */
export function App({ services }: { readonly services: Services }) {
  return (
    <QueryClientProvider client={services.queryClient}>
      <ServicesProvider value={services}>
        <LocaleProvider locale="en">
          <Wayfinding>
            <Announcer>
              <CrashBoundary>
                <CurrentPage />
              </CrashBoundary>
            </Announcer>
          </Wayfinding>
        </LocaleProvider>
      </ServicesProvider>
    </QueryClientProvider>
  );
}
