import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Fault } from '../server/static-server.ts';
import type { TakenStates } from './taken-states.ts';

/** One screen in one state. */
export type Shot = {
  /** Also the file name. */
  readonly name: string;
  /** Path from the site's root, with query and fragment. */
  readonly path: string;
  readonly context?: BrowserContextOptions;
  /** Start with the storage of somebody who has begun or finished. */
  readonly stored?: keyof TakenStates;
  /** Faults of the server for this shot's requests. */
  readonly fault?: (path: string) => Fault | undefined;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  /** Brings about the state after loading. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Paper format for print styles. */
  readonly print?: 'A4' | 'Letter';
  /** Capture the viewport instead of the whole page: for fixed elements. */
  readonly windowOnly?: boolean;
  /** Always captured, but checked by tests only in the deep run. */
  readonly isDeep?: boolean;
  /** Also captured at the narrowest and widest viewport. */
  readonly isKey?: boolean;
};
