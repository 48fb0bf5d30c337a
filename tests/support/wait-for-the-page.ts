/*
 * What a test of the interface waits for may take its time on a busy machine; it ends as soon as it is
 * there. Only tests that have a document need the library.
 */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}
