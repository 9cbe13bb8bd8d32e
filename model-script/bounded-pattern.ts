/**
 * Regular expressions of scripts, bounded so that none can take long: JavaScript's matcher backtracks, so the shapes
 * that make it explode are refused, and it sees only the beginning of a text.
 */

const LONGEST_PATTERN = 200;
const MOST_REPETITIONS = 2;
/** Each optional part or alternative may double the work. */
const MOST_CHOICES = 4;
/** With two repetitions the work grows with the cube of this. */
const LONGEST_TEXT = 300;

/** Why a pattern is refused, or undefined where it may be used. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `must be at most ${LONGEST_PATTERN} characters long`;
  const bare = withoutEscapesAndClasses(pattern);
  if (/\(\?[=!<]/.test(bare) || /\\[1-9k]/.test(pattern)) return 'must not look around or refer back';
  if (/\)[*+{?]/.test(bare)) return 'must not repeat a group';
  if ((bare.match(/[*+{]/g) ?? []).length > MOST_REPETITIONS)
    return `must not repeat more than ${MOST_REPETITIONS} times`;
  if ((bare.match(/[^(]\?|\|/g) ?? []).length > MOST_CHOICES) return `must not have more than ${MOST_CHOICES} choices`;
  return syntaxProblem(pattern);
}

/** True if the pattern is found in the first 300 characters of the text. The pattern must have no problem. */
export function boundedMatch(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'u').test(text.slice(0, LONGEST_TEXT));
}

/** Escapes and character classes become one letter each, so that what is left of `*`, `(` and the like is syntax. */
function withoutEscapesAndClasses(pattern: string): string {
  return pattern.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c');
}

function syntaxProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return `is no regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}
