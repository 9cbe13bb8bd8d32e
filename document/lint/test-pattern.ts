/** A regular expression of somebody else's on text of somebody else's: bounded in time, whatever the two are. */
import { Script, createContext } from 'node:vm';

/** Of the processor: a machine with much else to do may take longer by the clock. */
const LONGEST_MILLISECONDS = 250;
const NEARLY = 0.8;
const MOST_ATTEMPTS = 6;
const room = createContext(Object.create(null));
const script = new Script('pattern.test(text)');

type PatternOutcome = 'matches' | 'differs' | 'too slow';

/** Whether the text contains a match of the pattern (Unicode mode, as JSON Schema asks). */
export function testPattern(pattern: RegExp, text: string): PatternOutcome {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const before = process.threadCpuUsage();
    const outcome = testOnce(pattern, text, LONGEST_MILLISECONDS * 2 ** attempt);
    const { user, system } = process.threadCpuUsage(before);
    if (outcome !== 'too slow' || (user + system) / 1_000 >= LONGEST_MILLISECONDS * NEARLY) return outcome;
  }
  return 'too slow';
}

/** `timeout` is by the clock: nothing else can stop a regular expression. */
function testOnce(pattern: RegExp, text: string, timeout: number): PatternOutcome {
  room['pattern'] = pattern;
  room['text'] = text;
  try {
    return script.runInContext(room, { timeout }) === true ? 'matches' : 'differs';
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
