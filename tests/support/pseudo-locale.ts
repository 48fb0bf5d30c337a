/*
 * A language that nobody speaks: English between brackets, half as long again. Text on a screen that
 * stands in no brackets was never given to a translator, and what is cut off would be in German, too.
 */
export const OPEN = '⟦';
export const CLOSE = '⟧';

/** Letters that are in no other text of the product; a long German word has as many without a break. */
const PADDING = 'łöŋǧ';

/** A text in that language. Empty texts stay empty, what a template fills in stays where it is. */
export function pseudoText(text: string): string {
  if (text.trim() === '') return text;
  const more = Math.ceil(text.length / 2 / PADDING.length);
  return `${OPEN}${text} ${Array.from({ length: more }, () => PADDING).join(' ')}${CLOSE}`;
}

/** The same messages in that language: every text, and every text that a function makes. */
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

/** The same parts of the interface, each translated when it is loaded. */
export function pseudoLoaders<Loaders extends Readonly<Record<string, () => Promise<unknown>>>>(
  loaders: Loaders,
): Loaders {
  const entries = Object.entries(loaders).map(
    ([name, load]) => [name, async () => pseudoMessages(await load())] as const,
  );
  return Object.fromEntries(entries) as Loaders;
}
