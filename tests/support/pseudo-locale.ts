/*
 * A pseudo-locale: English in brackets, lengthened by half. Text on screen outside brackets can't be
 * translated, and text that is cut off would be in German, too.
 */
export const OPEN = '⟦';
export const CLOSE = '⟧';

/** Letters that no other text of the product contains. */
const PADDING = 'łöŋǧ';

/** A text in the pseudo-locale. Empty texts stay empty. */
export function pseudoText(text: string): string {
  if (text.trim() === '') return text;
  const more = Math.ceil(text.length / 2 / PADDING.length);
  return `${OPEN}${text} ${Array.from({ length: more }, () => PADDING).join(' ')}${CLOSE}`;
}

/** Messages in the pseudo-locale: every text, and every text that a function returns. */
export function pseudoMessages<Value>(value: Value): Value;
export function pseudoMessages(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    return (...args: unknown[]) => pseudoMessages(Reflect.apply(value, undefined, args) as unknown);
  }
  if (Array.isArray(value)) return value.map((each) => pseudoMessages(each as unknown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, pseudoMessages(each as unknown)]),
  );
}

/** Message loaders that translate what they load. */
export function pseudoLoaders<Loaders extends Readonly<Record<string, () => Promise<unknown>>>>(
  loaders: Loaders,
): Loaders {
  const entries = Object.entries(loaders).map(
    ([name, load]) => [name, async () => pseudoMessages(await load())] as const,
  );
  return Object.fromEntries(entries) as Loaders;
}
