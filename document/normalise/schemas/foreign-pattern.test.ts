// Patterns of other languages mean the same in ECMAScript's words; what has no words there is left out.
import { describe, expect, it } from 'vitest';
import { inEcmaScript } from './foreign-pattern.ts';

/** Pattern → what it accepts, and what not. */
const translated: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['/^[a-z]+$/', ['ab'], ['/ab/', 'AB']],
  ['/^[a-z]x$/i', ['ax', 'AX'], ['a']],
  [String.raw`/(?P<year>\d{4})\.tea/`, ['2026.tea'], ['26.tea']],
  [String.raw`\A[a-z]{2}\Z`, ['ab'], ['abc', 'AabZ']],
  [String.raw`^[[:alpha:]_-]+[[:digit:]]$`, ['aZ_1'], ['1a']],
  [String.raw`^\p{IsGreek}+\p{Alnum}$`, ['αβ1'], ['ab1']],
  [String.raw`^[\p{InGreek}\p{Punct}]+$`, ['α!'], ['a']],
  ['(?i)^abc[d-f]$', ['aBcD'], ['abcg']],
  ['^(?s).$', ['\n'], ['']],
  ['^a++b$', ['aab'], ['b']],
  ['^(?>a|b)c$', ['bc'], ['c']],
  [String.raw`^\Qa.b\E$`, ['a.b'], ['axb']],
  [String.raw`^(?P<a>x)(?P=a)$`, ['xx'], ['x']],
  [String.raw`^\x{41}\h$`, ['A '], ['B ']],
];

const unchanged = [
  '^[a-z]+$',
  '/path/[a-z]+/more',
  String.raw`^[\w-\.]+\_$`,
  String.raw`^\++$`,
  String.raw`^\p{L}[^\]\\]{1,3}(?<!a)(?<n>b)\k<n>$`,
  'a{x}',
  '',
];

describe('a pattern', () => {
  it.each(translated)('%s is said in the words of ECMAScript', (pattern, accepted, refused) => {
    const meant = inEcmaScript(pattern) ?? '(?!)';
    const expression = new RegExp(meant, /\\[pu]\{/u.test(meant) ? 'u' : '');
    expect([accepted.map((text) => expression.test(text)), refused.map((text) => expression.test(text))]).toEqual([
      accepted.map(() => true),
      refused.map(() => false),
    ]);
    expect(inEcmaScript(meant)).toBe(meant);
  });

  it.each(unchanged)('%s stays as it is', (pattern) => {
    expect(inEcmaScript(pattern)).toBe(pattern);
  });

  it.each(['(', '[z-a]', 'a{2,1}', String.raw`\p{IsNothing}(`])('%s has no meaning', (pattern) => {
    expect(inEcmaScript(pattern)).toBeUndefined();
  });
});
