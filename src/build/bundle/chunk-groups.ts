import { type Locale, LOCALES } from '../../i18n/locales.ts';
import { type MessageName, MESSAGE_NAMES } from '../../i18n/load-messages.ts';

/** The components of the assessment; their dependencies are included. */
const ASSESSMENT_MODULES =
  'app/(?:quiz/(?:assessment|import-answers|quiz-provider)|shell/(?:role-gate|site-frame))\\.tsx';
/**
 * Modules that both the entry and a result need: in the result's chunk, the entry would have to
 * wait for it.
 */
const ENTRY_MODULES =
  '(?:platform/(?:storage/(?:storage-(?:keys|names|browser)|deletions|time-limit|dated-json)|answers/answer-history)|core/quiz/(?:form-of|crc32)|core/role/same-item|app/(?:embed/use-embed|quiz/version-for))\\.ts';
/**
 * Libraries of every page. React's `client`, the largest, is left out, so that it is evaluated in a
 * separate task.
 */
const LIBRARIES =
  'node_modules/(?:@tanstack|react-router|react-dom/(?:index|cjs/react-dom\\.production)\\.js$)';
/** Messages that the same pages show; every other module of messages is a separate chunk. */
const SHARED_MESSAGES: Readonly<Record<string, readonly MessageName[]>> = {
  assess: [
    'app',
    'common',
    'page-titles',
    'take-assessment',
    'carry-over',
    'compared-with',
    'where-else',
    'bring-answers',
    'link-problem',
    'plan-line',
  ],
  result: ['see-result', 'result-details', 'share-result', 'export-result'],
};

/** Name of the chunk with the messages of a module in a language. */
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
 * Chunks: the modules that a page shows and their dependencies, minus those of earlier groups. By
 * default the bundler makes a chunk for every set of modules shared by the same pages: some 40
 * files, each compressed separately, of which a browser fetches six at a time over HTTP/1.1.
 */
export const chunkGroups = [
  {
    name: 'assess',
    test: new RegExp(
      `/src/(?:${ASSESSMENT_MODULES}|${ENTRY_MODULES})$|vite/preload-helper|${LIBRARIES}`,
    ),
    priority: 2,
  },
  ...messageGroups,
  // Including its library, which the studio also uses: one request.
  {
    name: 'answer-database',
    test: /\/src\/platform\/answers\/answer-database\.ts$|node_modules\/idb\//,
    priority: 1,
  },
  { name: 'result', test: /\/src\/app\/result\/own-result\.tsx$/, priority: 1 },
  // Shared with the studio, which uses it to read tables.
  { name: 'list-results', test: /\/src\/core\/input\/list-results\.ts$/, priority: 0 },
];
