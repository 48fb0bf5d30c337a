import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Announcer } from '#ui/announcer.tsx';
import { LocaleProvider } from '#i18n/locale.tsx';
import { CurrentPage } from './current-page.tsx';
import { useHostLocale } from '../embed/use-embed.ts';
import { CrashBoundary } from './screens/crash-boundary.tsx';
import { type AppContext, AppContextProvider } from './app-context.ts';
import { RouterLinkNavigation } from './link-navigation.tsx';

/** Everything inside a router; the composition root and prerendering choose which router. */
export function App({ context }: { readonly context: AppContext }) {
  return (
    <QueryClientProvider client={context.queryClient}>
      <AppContextProvider value={context}>
        <InLanguage>
          <RouterLinkNavigation>
            <Announcer>
              <CrashBoundary>
                <CurrentPage />
              </CrashBoundary>
            </Announcer>
          </RouterLinkNavigation>
        </InLanguage>
      </AppContextProvider>
    </QueryClientProvider>
  );
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  return <LocaleProvider locale={useHostLocale()}>{children}</LocaleProvider>;
}
