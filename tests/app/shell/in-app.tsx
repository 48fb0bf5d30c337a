import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { NOTHING_TO_REPLAY } from '#app/instant/replay.ts';
import { createIdleQuizStores } from '#app/quiz/quiz-stores.ts';
import { type AppContext, AppContextProvider } from '#app/shell/app-context.ts';
import { createPageRegistry, type PageKind } from '#app/shell/page-registry.ts';
import { PAGE_MESSAGES } from '#app/shell/page-messages.ts';
import { Announcer } from '#ui/announcer.tsx';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';
import { type ProgressStorage, UNCONNECTED } from '#state/progress-storage.ts';

const nowhere = () => Promise.reject(new Error('no page is asked for'));
const kinds = Object.keys(PAGE_MESSAGES) as readonly PageKind[];
/** No page can be loaded. */
export const NO_PAGES = Object.fromEntries(kinds.map((kind) => [kind, nowhere] as const)) as Record<
  PageKind,
  typeof nowhere
>;

/** The context of an app at the root of https://example.org. */
export function makeAppContext(about: Partial<AppContext> = {}): AppContext {
  return {
    queryClient: new QueryClient(),
    pages: createPageRegistry(NO_PAGES),
    quizzes: createIdleQuizStores(),
    scheduler: immediateScheduler,
    roles: [{ id: 'ai-engineer', number: 1, current: 1 }],
    versionFor: () => 1,
    root: '/',
    locale: 'en',
    site: 'https://example.org/',
    replay: NOTHING_TO_REPLAY,
    inFrame: false,
    ...about,
  };
}

/** What jsdom lacks, for `vi.stubGlobal('matchMedia', …)`: a device with the light theme. */
export const matchLightTheme = () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

/** A storage without saved answers, which saves none: a quiz is loaded once it is connected to one. */
export const EMPTY_STORAGE: ProgressStorage = {
  read: () => null,
  readCopy: async () => null,
  save: (progress) => progress,
  clear: async () => true,
  deletedAt: () => 0,
  status: () => UNCONNECTED,
  corruptSlots: () => [],
  subscribe: () => () => undefined,
};

type InAppProps = {
  readonly context: AppContext;
  readonly path?: string;
  readonly children: ReactNode;
};

/** Renders a part of the app at an address. */
export function InApp({ context, path = '/', children }: InAppProps) {
  return (
    <MemoryRouter initialEntries={[path]}>
      <QueryClientProvider client={context.queryClient}>
        <AppContextProvider value={context}>
          <Announcer>{children}</Announcer>
        </AppContextProvider>
      </QueryClientProvider>
    </MemoryRouter>
  );
}
