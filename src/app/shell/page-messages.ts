import type { MessageName } from '#i18n/messages.ts';
import type { PageKind } from './page-registry.ts';

/** What every page shows, whatever it is about. */
const EVERY_PAGE = ['app', 'common', 'page-titles'] as const;

/** Messages of a part that comes only when it is asked for, and brings them along. */
export const ON_DEMAND_MESSAGES: readonly MessageName[] = ['evidence', 'result-card'];

/** The messages that a page may show; they are loaded together with its code. */
export const PAGE_MESSAGES: Readonly<Record<PageKind, readonly MessageName[]>> = {
  catalogue: [...EVERY_PAGE, 'catalogue', 'plan-line', 'where-else', 'export-result'],
  role: [...EVERY_PAGE, 'compared-with', 'plan-line', 'role-page', 'export-result', 'link-problem'],
  assess: [
    ...EVERY_PAGE,
    'compared-with',
    'take-assessment',
    'carry-over',
    'export-result',
    'link-problem',
  ],
  embed: [
    ...EVERY_PAGE,
    'where-else',
    'compared-with',
    'take-assessment',
    'carry-over',
    'see-result',
    'result-details',
    'plan-line',
    'export-result',
    'send-result',
    'framed',
    'share-result',
    'link-problem',
  ],
  result: [
    ...EVERY_PAGE,
    'where-else',
    'compared-with',
    'see-result',
    'result-details',
    'plan-line',
    'export-result',
    'share-result',
    'link-problem',
  ],
  shared: [
    ...EVERY_PAGE,
    'compared-with',
    'see-result',
    'result-details',
    'export-result',
    'link-problem',
  ],
  observers: [
    ...EVERY_PAGE,
    'observers',
    'compare-results',
    'share-result',
    'export-result',
    'link-problem',
  ],
  rate: [...EVERY_PAGE, 'rate-work', 'share-result', 'export-result', 'link-problem'],
  guide: [...EVERY_PAGE, 'guide', 'observers', 'export-result', 'link-problem'],
  interview: [...EVERY_PAGE, 'guide', 'export-result', 'link-problem'],
  plan: [...EVERY_PAGE, 'plan', 'export-result', 'link-problem'],
  compare: [...EVERY_PAGE, 'compare-results', 'compared-with', 'export-result'],
  'my-results': [...EVERY_PAGE, 'my-results', 'plan-line', 'catalogue', 'export-result'],
  'compare-roles': [...EVERY_PAGE, 'compare-roles', 'export-result'],
  'embed-kit': [...EVERY_PAGE, 'embed-kit', 'export-result'],
  studio: [
    ...EVERY_PAGE,
    'studio',
    'compared-with',
    'export-result',
    'result-details',
    'role-page',
    'see-result',
    'take-assessment',
  ],
  'try-draft': [...EVERY_PAGE, 'studio', 'export-result'],
  'not-found': [...EVERY_PAGE, 'link-problem'],
};
