import { useMessages } from '#i18n/messages.ts';

/** What a draft is called on the screen: its title, or words that say that it has none yet. */
export function useDraftTitle(title: string): string {
  const { untitled } = useMessages('studio').list;
  return title.trim() === '' ? untitled : title;
}
