import { type Formatters, formattersIn } from './formatters.ts';
import { useLocale } from './locale.tsx';

/** Formatters for the current language. */
export function useFormatters(): Formatters {
  return formattersIn(useLocale());
}
