import { type MessageName, type Messages, messagesOf } from './load-messages.ts';
import { useLocale } from './locale.tsx';

export type { MessageName, Messages };

/** The messages of one part in the language in force. The page has loaded them before it is shown. */
export function useMessages<Name extends MessageName>(name: Name): Messages[Name] {
  return messagesOf(useLocale(), name);
}
