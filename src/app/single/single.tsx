import '../shell/styles.css';
import './single.css';
import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router-dom';
import {
  asDraft,
  parseDraftKey,
  parseRoleIndex,
  parseRoleLock,
  parseRoleText,
  type Role,
  routes,
} from '#core';
import { LOCALES, SOURCE_LOCALE } from '#i18n/locales.ts';
import { loadMessages, MESSAGE_NAMES } from '#i18n/load-messages.ts';
import { pickLocale } from '#i18n/pick-locale.ts';
import { roleIndexQueryKey, roleLockQueryKey, roleQueryKey } from '#data/query-keys.ts';
import { createPostPaintScheduler } from '#platform/post-paint-scheduler.ts';
import { honourDeletions } from '#platform/storage/honour-deletions.ts';
import { rootPath } from '#platform/storage/root-path.ts';
import { makeTabId } from '#platform/tab/tab-id.ts';
import { NOTHING_TO_REPLAY } from '../instant/replay.ts';
import { createSavedQuizStores } from '../quiz/quiz-stores.ts';
import { App } from '../shell/app.tsx';
import { readDataBlock } from '../shell/page-data.ts';
import { singlePages } from './single-pages.ts';
import { SINGLE_DATA_ID, type SingleData } from './single-page.ts';

/** The composition root of a file that opens from disk: it contains everything and loads nothing. */
async function start(container: HTMLElement, data: SingleData): Promise<void> {
  const locale = pickLocale(data.locale, LOCALES) ?? SOURCE_LOCALE;
  const root = rootPath();
  const { key, number, version } = data;
  const queryClient = new QueryClient();
  queryClient.setQueryData(roleQueryKey(key, version), roleIn(data));
  const index = parseRoleIndex({
    schemaVersion: 1,
    roles: data.entry === null ? [] : [data.entry],
  });
  if (index.ok) queryClient.setQueryData(roleIndexQueryKey(), index.value);
  const lock = parseRoleLock(data.lock);
  if (lock.ok) queryClient.setQueryData(roleLockQueryKey(), lock.value);
  await Promise.all([loadMessages(locale, MESSAGE_NAMES), honourDeletions()]);
  const scheduler = createPostPaintScheduler();
  const quizzes = createSavedQuizStores({ tabId: makeTabId(), scheduler, instance: '' });
  const [place] = window.location.href.split('#');
  // The file opens on its role; the catalogue would list only that one.
  if (!window.location.hash.startsWith('#/')) {
    window.history.replaceState(null, '', `#${routes.role(key)}`);
  }
  createRoot(container).render(
    <HashRouter>
      <App
        context={{
          locale,
          queryClient,
          pages: singlePages(),
          quizzes,
          scheduler,
          roles: parseDraftKey(key) === null ? [{ id: key, number, current: version }] : [],
          versionFor: (slug) => (slug === key ? version : null),
          root,
          // The address of the file itself if there is no site: its fragment holds the whole
          // result, too.
          site: data.site ?? `${place}#/`,
          replay: NOTHING_TO_REPLAY,
          inFrame: false,
        }}
      />
    </HashRouter>,
  );
}

/** The file's role, validated when the file was made; throws if it was changed since. */
function roleIn({ key, file, sha256 }: SingleData): Role {
  const role = parseRoleText(file);
  if (!role.ok) throw new Error('the role in this file is broken');
  return parseDraftKey(key) === null ? role.value : asDraft(role.value, sha256);
}

const container = document.getElementById('app');
const data = readDataBlock(SINGLE_DATA_ID) as SingleData | null;
if (container === null || data === null) throw new Error('this file is not complete');
void start(container, data);
