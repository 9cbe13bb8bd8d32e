/** Regular expressions of documents and suites. */

/** The pattern, or why it is none. */
export function compilePattern(source: string, flags = 'u'): RegExp | { readonly problem: string } {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
