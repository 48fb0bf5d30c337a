import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Announcer } from '#ui/announcer.tsx';
import { LocaleProvider } from '#i18n/locale.tsx';
import { CurrentPage } from './current-page.tsx';
import { useHostLocale } from './embed/use-embed.ts';
import { CrashBoundary } from './screens/crash-boundary.tsx';
import { type Services, ServicesProvider } from './services.ts';
import { Wayfinding } from './wayfinding.tsx';

/** Everything inside a router; the composition root and prerendering choose which router. */
export function App({ services }: { readonly services: Services }) {
  return (
    <QueryClientProvider client={services.queryClient}>
      <ServicesProvider value={services}>
        <InLanguage>
          <Wayfinding>
            <Announcer>
              <CrashBoundary>
                <CurrentPage />
              </CrashBoundary>
            </Announcer>
          </Wayfinding>
        </InLanguage>
      </ServicesProvider>
    </QueryClientProvider>
  );
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  return <LocaleProvider locale={useHostLocale()}>{children}</LocaleProvider>;
}
