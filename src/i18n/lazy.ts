/** A format takes a slow phone several milliseconds to make: each is made when first used. */
export function lazy<Format>(make: () => Format): () => Format {
  let format: Format | undefined;
  return () => (format ??= make());
}
