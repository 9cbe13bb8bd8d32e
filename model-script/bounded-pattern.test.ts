/** Patterns of scripts cannot take long. */
import { describe, expect, it } from 'vitest';
import { boundedMatch, patternProblem } from './bounded-pattern.ts';

describe('a pattern', () => {
  it.each(['weather', '^ask .* now$', '[(*)+]+', 'a\\+b', 'colou?r|paint'])('may be %s', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  it.each([
    ['(a+)+b', 'must not repeat a group'],
    ['(a|aa)*b', 'must not repeat a group'],
    ['a*a*a*b', 'must not repeat more than 2 times'],
    ['a?a?a?a?a?aaaaa', 'must not have more than 4 choices'],
    ['(a|a)(a|a)(a|a)(a|a)(a|a)b', 'must not have more than 4 choices'],
    ['(a)\\1', 'must not look around or refer back'],
    ['(?=a)', 'must not look around or refer back'],
    ['a'.repeat(201), 'must be at most 200 characters long'],
    ['(', 'is no regular expression: Invalid regular expression: /(/u: Unterminated group'],
  ])('must not be %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });

  it('is answered at once even where it backtracks most', () => {
    const started = performance.now();
    expect(boundedMatch('a?a?.*.*b', 'a'.repeat(100_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
