/** Creates a value on first use. Creating an Intl formatter takes a slow phone several milliseconds. */
export function lazy<Format>(make: () => Format): () => Format {
  let format: Format | undefined;
  return () => (format ??= make());
}
