/**
 * What came of a break: red, with the names of the tests that failed; not noticed; or gone, where its place is not in the file any more
 * (`failed` null). A test that ran out of time noticed nothing, but where the break is one that makes it wait.
 */
export function resultOf({ file, hangs }, failed) {
  if (failed === null) return { red: false, result: `the place to break is not in ${file} any more` };
  const noticed = failed.filter(({ words }) => hangs || !/timed out in \d+ms/.test(words));
  const [first, ...more] = noticed;
  if (!first) return { red: false, result: failed.length > 0 ? 'NOT NOTICED: a test ran out of time' : 'NOT NOTICED' };
  return { red: true, result: `red: ${first.name}${more.length > 0 ? ` and ${more.length} more` : ''}` };
}
