import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { PostPaintScheduler } from '#platform/post-paint-scheduler.ts';
import type { Replay } from '../instant/replay.ts';
import type { EmbedSession } from '../embed/embed-session.ts';
import type { PageRegistry } from './page-registry.ts';
import type { QuizStores } from '../quiz/quiz-stores.ts';

/** What every page knows about the published roles without a request. */
export type KnownRole = {
  readonly id: string;
  readonly number: number;
  /** The version for new assessments. */
  readonly current: number;
};

/** What the app provides to its pages: created once by the composition root, or by prerendering. */
export type AppContext = {
  /** The language of the page; a host may request another one for its frame. */
  readonly locale: Locale;
  readonly queryClient: QueryClient;
  readonly pages: PageRegistry;
  readonly quizzes: QuizStores;
  /** Schedules work that can wait until an answer or a step has been painted. */
  readonly scheduler: PostPaintScheduler;
  readonly roles: readonly KnownRole[];
  /** The version to continue with: that of the saved answers, else the current one. */
  readonly versionFor: (slug: string) => number | null;
  /** The app's root with a trailing slash, for loading role files: "/" or "/some/path/". */
  readonly root: string;
  /** Absolute address of the site, for links that leave the page; null while prerendering. */
  readonly site: string | null;
  /** Input from before hydration. */
  readonly replay: Replay;
  /** True inside a host's frame: no sticky bars, no focus that scrolls, no history entries. */
  readonly inFrame: boolean;
  /** The postMessage session with the host page; only in a frame. */
  readonly embed?: EmbedSession;
  /** Whether people may save the site for offline use; false by default. */
  readonly isOfflineAllowed?: boolean;
  /** Origins that may be offered a result; empty or omitted means any. */
  readonly hosts?: readonly string[];
};

const ReactAppContext = createContext<AppContext | null>(null);

export const AppContextProvider = ReactAppContext.Provider;

export function useAppContext(): AppContext {
  const context = useContext(ReactAppContext);
  if (context === null) throw new Error('useAppContext outside the app');
  return context;
}
