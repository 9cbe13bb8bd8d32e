// How patterns are run, and that a machine finds what the native engine finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModules, supportFiles } from '../testing/load-modules.ts';
import { judgePattern, patternProblem, type PatternRun } from './judge-pattern.ts';
import { withoutTail } from './measure-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import { patternProgram, type Step } from './pattern-program.ts';

describe('a pattern', () => {
  it.each([
    '^[a-z]+$',
    '^\\d{4}-\\d{2}-\\d{2}$',
    '^(0|[1-9]\\d*)$',
    '^[A-Za-z0-9._-]{1,64}$',
    '^https://',
    '^/v1/tax/calculations/[^/]+/line_items',
    '^(user|assistant|system)$',
    '^[a-z]([a-z0-9-]*[a-z0-9])?$',
    'issue',
    '\\S+',
    '^(\\d+\\.){2}\\d+$',
  ])('is left to the native engine where that is safe: %s', (source) => {
    expect(judgePattern(source)).toEqual({ kind: 'native', flags: 'u' });
  });

  it.each([
    '^(a+)+$',
    '^(a*)*$',
    '^(a|a)*$',
    '^(a|ab)(c|bcd)*(d*)*$',
    '^(\\w+\\s?)*$',
    '(.*)*=(.*)*',
    '\\s+$',
    '[a-z]+_token_[0-9]+',
    '^a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaa$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '^(a|aa){1,40}$',
    '(x+x+)+y',
  ])('is run by a machine where the native engine could go astray: %s', (source) => {
    expect(judgePattern(source).kind).toBe('machine');
  });

  it('that looks around or back is run on short texts only', () => {
    expect(longest(judgePattern('^(?=.*[A-Z])(?=.*\\d).{8,}$'))).toBe(Infinity);
    expect(longest(judgePattern('(a)\\1+$'))).toBe(10_000);
    expect(longest(judgePattern('^(?=(a+)+$)a'))).toBe(20);
    expect(longest(judgePattern('^(a+)+\\1$'))).toBe(20);
  });

  it('that is no regular expression is a problem of the document', () => {
    expect(patternProblem('(')).toMatch(/no regular expression/u);
    expect(patternProblem('^[a-z]+$')).toBeUndefined();
    expect(patternProblem('\\-')).toBeUndefined();
  });
});

function longest(run: PatternRun): number {
  return run.kind === 'short' ? run.longest : Infinity;
}

const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\w',
  '\\W',
  '\\d',
  '\\s',
  '\\b',
  '^',
  '$',
  'é',
  '\\u{1F600}',
  '[\\dz-]',
  '\\p{Lu}',
);
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => left + right),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(${left}|${right})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}', '*?'))
      .map(([body, times]) => `(?:${body})${times}`),
  ),
}));
const text = fc
  .array(fc.constantFrom('a', 'b', 'z', 'A', '1', ' ', '-', '\n', 'é', '\u{1F600}'), { maxLength: 8 })
  .map((parts) => parts.join(''));

interface Support {
  readonly patternMachine: (steps: readonly Step[]) => { test(text: string): boolean };
}

describe('a machine', () => {
  it('finds what the native engine finds', async () => {
    using support = loadModules(supportFiles());
    const { patternMachine } = (await support.load('validators/support')) as unknown as Support;
    const property = fc.property(pattern, fc.array(text, { minLength: 10, maxLength: 10 }), (source, texts) => {
      const tree = parsePattern(source);
      const steps = tree === undefined ? undefined : patternProgram(withoutTail(tree));
      const machine = patternMachine(steps ?? [['match']]);
      const native = new RegExp(source, 'u');
      expect(texts.map((each) => machine.test(each))).toEqual(texts.map((each) => native.test(each)));
    });
    fc.assert(property, { numRuns: 3000, seed: 7 });
  });

  it('reads every pattern of the generator of these tests', () => {
    const sources = fc.sample(pattern, { numRuns: 1000, seed: 7 });
    expect(sources.filter((source) => parsePattern(source) === undefined)).toEqual([]);
  });
});
