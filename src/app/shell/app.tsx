import { QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { Announcer } from '#ui/announcer.tsx';
import { LocaleProvider } from '#i18n/locale.tsx';
import { CurrentPage } from './current-page.tsx';
import { useHostLocale } from '../embed/use-embed.ts';
import { useReplayedInput } from '../instant/use-replay.ts';
import { CrashBoundary } from './screens/crash-boundary.tsx';
import { type AppContext, AppContextProvider } from './app-context.ts';
import { RouterLinkNavigation } from './link-navigation.tsx';

type AppProps = {
  readonly context: AppContext;
  /** How links navigate; by default through the site's router. */
  readonly navigation?: ComponentType<{ readonly children: ReactNode }>;
};

/** Everything inside a router; the composition root and prerendering choose which router. */
export function App({ context, navigation: Navigation = RouterLinkNavigation }: AppProps) {
  return (
    <QueryClientProvider client={context.queryClient}>
      <AppContextProvider value={context}>
        <InLanguage>
          <Navigation>
            <Announcer>
              <CrashBoundary>
                <CurrentPage />
              </CrashBoundary>
            </Announcer>
          </Navigation>
        </InLanguage>
      </AppContextProvider>
    </QueryClientProvider>
  );
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  useReplayedInput();
  return <LocaleProvider locale={useHostLocale()}>{children}</LocaleProvider>;
}
