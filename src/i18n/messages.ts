import { type MessageName, type Messages, messagesOf } from './load-messages.ts';
import { useLocale } from './locale.tsx';

export type { MessageName, Messages };

/** The messages of one part in the current language. The page must have loaded them before rendering. */
export function useMessages<Name extends MessageName>(name: Name): Messages[Name] {
  return messagesOf(useLocale(), name);
}
