/*
 * A generous timeout for `findBy…` and `waitFor`, for busy machines; they still end as soon as they
 * succeed. Only tests with a document load the library.
 */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}
