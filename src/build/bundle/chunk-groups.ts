/** What the assessment shows; everything that it needs comes along. */
const ASSESS =
  'app/(?:quiz/(?:assessment|import-answers|quiz-provider)|shell/(?:role-gate|site-frame))\\.tsx';
/** Of the entry and of a result: with the latter, the one would have to wait for the other. */
const EVERYWHERE = '(?:platform/storage-keys|core/quiz/form-of)\\.ts';
/** Of every page. React's `client`, the largest, is evaluated on its own, in a task of its own. */
const LIBRARIES =
  'node_modules/(?:@tanstack|react-router|react-dom/(?:index|cjs/react-dom\\.production)\\.js$)';

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
  { name: 'result', test: /\/src\/app\/result\/own-result\.tsx$/, priority: 1 },
];
