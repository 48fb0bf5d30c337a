import { type Formatters, formattersIn } from './formatters.ts';
import { useLocale } from './locale.tsx';

/** Numbers, dates and lists in the language in force. */
export function useFormatters(): Formatters {
  return formattersIn(useLocale());
}
