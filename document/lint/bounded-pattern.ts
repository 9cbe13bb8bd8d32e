/** Patterns of a document, run so that none can hang us. */
import { Script, createContext } from 'node:vm';

const script = new Script('expression.test(text)');
const subject: { expression: RegExp; text: string } = { expression: /$/, text: '' };
const context = createContext(subject);
const milliseconds = 100;

/** Told apart by its text: ajv keeps one per text. */
interface BoundedPattern {
  test(text: string): boolean;
  toString(): string;
}

/** ajv's `code.regExp`: a pattern that takes too long counts as matching, since nothing else can be said. */
export const boundedPattern: ((pattern: string, flags: string) => BoundedPattern) & { code: string } = Object.assign(
  (pattern: string, flags: string) => {
    const expression = expressionOf(pattern, flags);
    return { test: (text: string) => runBounded(expression, text), toString: () => String(expression) };
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

function runBounded(expression: RegExp, text: string): boolean {
  try {
    Object.assign(subject, { expression, text });
    return script.runInContext(context, { timeout: milliseconds }) === true;
  } catch {
    return true;
  }
}
