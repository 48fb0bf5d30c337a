import { SOURCE_LOCALE } from '#i18n/locales.ts';
import { loadMessages, MESSAGE_NAMES } from '#i18n/load-messages.ts';

// A page loads its messages before it is shown; a test shows parts of pages.
await loadMessages(SOURCE_LOCALE, MESSAGE_NAMES);
