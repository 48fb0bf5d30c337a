import { useLocale } from '#i18n/locale.tsx';
import { makeNumbers, type Numbers } from './numbers.ts';

/** Numbers in the language in force. */
export function useNumbers(): Numbers {
  const locale = useLocale();
  return makeNumbers(locale);
}
