import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { PostPaintScheduler } from '#platform/post-paint-scheduler.ts';
import type { Replay } from '../instant/replay.ts';
import type { EmbedSession } from '../embed/embed-session.ts';
import type { PageRegistry } from './page-registry.ts';
import type { QuizStores } from '../quiz/quiz-stores.ts';

/** What every page knows about the published roles without asking the network. */
export type KnownRole = {
  readonly id: string;
  readonly number: number;
  /** The version that new assessments use. */
  readonly current: number;
};

/** What the app hands to its pages: made once by the composition root, or by prerendering. */
export type AppContext = {
  /** The language of the page; a host may ask for another one in its frame. */
  readonly locale: Locale;
  readonly queryClient: QueryClient;
  readonly pages: PageRegistry;
  readonly quizzes: QuizStores;
  /** For what an answer or a step need not do before it is seen. */
  readonly scheduler: PostPaintScheduler;
  readonly roles: readonly KnownRole[];
  /** The version to go on with: the one that saved answers belong to, else the current one. */
  readonly versionFor: (slug: string) => number | null;
  /** Address of the app's root with a trailing slash, for role files: "/" or "/some/path/". */
  readonly root: string;
  /** Absolute address of the site, for links that leave the page; null while prerendering. */
  readonly site: string | null;
  /** What was answered and pressed before the app listened. */
  readonly replay: Replay;
  /** True inside a host's frame: no sticky bars, no focus that scrolls, no history entries. */
  readonly inFrame: boolean;
  /** postMessage session with the host page; only in a frame. */
  readonly embed?: EmbedSession;
  /** Whether people may keep the site on their devices; left out where they can't. */
  readonly isOfflineAllowed?: boolean;
  /** Origins that may be offered a result; empty or left out means any. */
  readonly hosts?: readonly string[];
};

const ReactAppContext = createContext<AppContext | null>(null);

export const AppContextProvider = ReactAppContext.Provider;

/** The context of the running app. */
export function useAppContext(): AppContext {
  const context = useContext(ReactAppContext);
  if (context === null) throw new Error('useAppContext outside the app');
  return context;
}
