import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Fault } from '../static-server.ts';
import type { TakenStates } from './taken-states.ts';

/** One screen in one state. */
export type Shot = {
  /** Also the file's name. */
  readonly name: string;
  /** From the site's root, with query and fragment. */
  readonly path: string;
  readonly context?: BrowserContextOptions;
  /** In a browser where somebody has begun, or finished, before. */
  readonly stored?: keyof TakenStates;
  /** What the server does to this shot's requests. */
  readonly fault?: (path: string) => Fault | undefined;
  /** Runs in the page before anything of its own. */
  readonly before?: () => void;
  /** Brings about the state, once the page stands. */
  readonly act?: (page: Page) => Promise<void>;
  /** On paper instead of on a screen. */
  readonly print?: 'A4' | 'Letter';
  /** What the window shows instead of the whole page: for what is fixed in it. */
  readonly windowOnly?: boolean;
  /** One that is also pictured at the narrowest and the widest window. */
  readonly isKey?: boolean;
};
