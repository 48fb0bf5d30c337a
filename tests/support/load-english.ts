import { SOURCE_LOCALE } from '#i18n/locales.ts';
import { loadMessages, MESSAGE_NAMES } from '#i18n/load-messages.ts';

// Pages load their messages before they render. Tests render parts of pages, so all are loaded here.
await loadMessages(SOURCE_LOCALE, MESSAGE_NAMES);
