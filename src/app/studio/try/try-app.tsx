import { createElement, useEffect, useRef } from 'react';
import type { Root } from 'react-dom/client';
import { HashRouter } from 'react-router-dom';
import {
  asDraft,
  formatTryPlace,
  parseRoleText,
  routes,
  shortHash,
  type TryPlace,
  withCode,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useTabTitle } from '../use-tab-title.ts';
import { App } from '../../shell/app.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import type { HashedFile } from './find-try-file.ts';
import { contextWithDraft, keyOfTried } from './try-context.ts';
import { createTryNavigation } from './try-navigation.tsx';

type TryAppProps = {
  readonly title: string;
  readonly file: HashedFile;
  /** Where in the draft to start. */
  readonly place: TryPlace;
};

/**
 * The whole app with the draft in it, in its own React root: its pages are in the fragment, after
 * the file's hash, and routers can't be nested.
 */
export function TryApp({ title, file, place }: TryAppProps) {
  const messages = useMessages('studio').trying;
  // The pages of the draft name themselves once one leads to another.
  useTabTitle(messages.tab(title));
  const context = useAppContext();
  const element = useRef<HTMLElement>(null);
  const { text, sha256 } = file;
  const begin = useRef(place);
  useEffect(() => {
    const container = element.current;
    const written = parseRoleText(text);
    if (container === null || !written.ok) return undefined;
    const hash = shortHash(sha256);
    const key = keyOfTried(written.value);
    const draft = asDraft(written.value, sha256);
    let root: Root | null = null;
    let isCurrent = true;
    const start = async () => {
      const [within, { createRoot }] = await Promise.all([
        contextWithDraft(context, written.value, { draft, sha256 }),
        // A separate chunk, shared with the page itself (see `build/bundle/chunk-groups.ts`).
        import('react-dom/client'),
      ]);
      if (!isCurrent) return;
      const { path, decoded } = begin.current;
      if (path.length < 2) {
        // A code alone, or the draft alone.
        const first =
          decoded === null ? routes.role(key) : withCode(routes.shared(key), decoded.code);
        window.history.replaceState(null, '', formatTryPlace(hash, first));
      }
      const navigation = createTryNavigation({ root: context.root, hash, key });
      root = createRoot(container);
      root.render(
        <HashRouter basename={`/${hash}`}>
          <App context={within} navigation={navigation} />
        </HashRouter>,
      );
    };
    void start();
    return () => {
      isCurrent = false;
      // React refuses to unmount a root while it renders another one.
      setTimeout(() => root?.unmount());
    };
  }, [context, text, sha256]);
  // Out of the accessibility tree, like the page's own root (see `base.css`).
  return createElement('rr-app', { ref: element });
}
