/** Regular expressions of documents and suites on text from targets: bounded in time, whatever the two are. */
import { Script, createContext } from 'node:vm';

const LONGEST_MILLISECONDS = 250;
const room = createContext(Object.create(null));
const attempt = new Script('pattern.test(text)');

export type PatternOutcome = 'matches' | 'differs' | 'too slow';

/** Whether the text contains a match of the pattern (Unicode mode, as JSON Schema asks). */
export function testPattern(pattern: RegExp, text: string): PatternOutcome {
  room['pattern'] = pattern;
  room['text'] = text;
  try {
    return attempt.runInContext(room, { timeout: LONGEST_MILLISECONDS }) === true ? 'matches' : 'differs';
  } catch (error) {
    if (isTimeout(error)) return 'too slow';
    throw error;
  } finally {
    pattern.lastIndex = 0;
  }
}

/** The error may come from another realm, so `instanceof` says nothing. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** The pattern, or why it is none. */
export function compilePattern(source: string, flags = 'u'): RegExp | { readonly problem: string } {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
