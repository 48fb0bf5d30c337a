import { SOURCE_LOCALE } from '#i18n/locale.tsx';
import { loadMessages, MESSAGE_NAMES } from '#i18n/messages.ts';

// A page loads its messages before it is shown; a test shows parts of pages.
await loadMessages(SOURCE_LOCALE, MESSAGE_NAMES);
