/**
 * Breaks of one promise in one file, each the text there and what stands in its place, and the test that must notice; `only` is a part of
 * the name of that test.
 */
export const at = (promise, file, test, only, list) =>
  list.map(([what, from, to]) => ({ promise, what, file, from, to, test, only }));
