/** Patterns of a document, run so that none can hang us. */
import { testPattern } from './test-pattern.ts';

/** Told apart by its text: ajv keeps one per text. */
interface BoundedPattern {
  test(text: string): boolean;
  toString(): string;
}

/** ajv's `code.regExp`: a pattern that takes too long counts as matching, since nothing else can be said. */
export const boundedPattern: ((pattern: string, flags: string) => BoundedPattern) & { code: string } = Object.assign(
  (pattern: string, flags: string) => {
    const expression = expressionOf(pattern, flags);
    return { test: (text: string) => mayMatch(expression, text), toString: () => String(expression) };
  },
  { code: 'boundedPattern' },
);

/** Many documents write escapes that only the lenient syntax knows. */
function expressionOf(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}

/** Of a pattern that the engine itself gives up on, nothing can be said either. */
function mayMatch(expression: RegExp, text: string): boolean {
  try {
    return testPattern(expression, text) !== 'differs';
  } catch {
    return true;
  }
}
