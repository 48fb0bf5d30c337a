import { type Locale, LOCALES } from '../../i18n/locales.ts';
import { type MessageName, MESSAGE_NAMES } from '../../i18n/load-messages.ts';

/** What the assessment shows; everything that it needs comes along. */
const ASSESS =
  'app/(?:quiz/(?:assessment|import-answers|quiz-provider)|shell/(?:role-gate|site-frame))\\.tsx';
/** Of the entry and of a result: with the latter, the one would have to wait for the other. */
const EVERYWHERE =
  '(?:platform/(?:storage/(?:storage-(?:keys|names|browser)|deletions|time-limit|dated-json)|answers/answer-history)|core/quiz/(?:form-of|crc32)|core/role/same-item|app/embed/use-embed)\\.ts';
/** Of every page. React's `client`, the largest, is evaluated on its own, in a task of its own. */
const LIBRARIES =
  'node_modules/(?:@tanstack|react-router|react-dom/(?:index|cjs/react-dom\\.production)\\.js$)';
/** Messages that the same pages show; every other part of the interface has a file of its own. */
const SHARED_MESSAGES: Readonly<Record<string, readonly MessageName[]>> = {
  assess: [
    'app',
    'common',
    'page-titles',
    'take-assessment',
    'carry-over',
    'compared-with',
    'where-else',
    'export-result',
    'link-problem',
    'plan-line',
  ],
  result: ['see-result', 'result-details', 'share-result'],
};

/** Name of the chunk that holds the messages of a part of the interface in a language. */
export function messageChunk(locale: Locale, name: MessageName): string {
  const shared = Object.entries(SHARED_MESSAGES).find(([, names]) => names.includes(name));
  return `messages-${locale}-${shared?.[0] ?? name}`;
}

const messageGroups = LOCALES.flatMap((locale) => {
  const chunkOf = (part: MessageName) => messageChunk(locale, part);
  return [...new Set(MESSAGE_NAMES.map(chunkOf))].map((name) => {
    const parts = MESSAGE_NAMES.filter((part) => chunkOf(part) === name);
    return {
      name,
      test: new RegExp(`/src/i18n/${locale}/(?:${parts.join('|')})\\.ts$`),
      priority: 3,
    };
  });
});

/**
 * What travels together: what a page shows and all that it needs, less what an earlier group has.
 * By itself the bundler makes a chunk of every set of modules that the same pages share: some 40
 * files, each compressed alone, of which a browser fetches six at a time over HTTP/1.1.
 */
export const chunkGroups = [
  {
    name: 'assess',
    test: new RegExp(`/src/(?:${ASSESS}|${EVERYWHERE})$|vite/preload-helper|${LIBRARIES}`),
    priority: 2,
  },
  ...messageGroups,
  // With its library, which the studio has a use for, too: one file to ask for.
  {
    name: 'answer-database',
    test: /\/src\/platform\/answers\/answer-database\.ts$|node_modules\/idb\//,
    priority: 1,
  },
  { name: 'result', test: /\/src\/app\/result\/own-result\.tsx$/, priority: 1 },
  // What the studio reads tables with, too.
  { name: 'list-results', test: /\/src\/core\/input\/list-results\.ts$/, priority: 0 },
];
