/**
 * Decides how a pattern is run, so that no text can hang it: by the native engine where that cannot go astray, else by
 * a machine whose time grows with the text only, else by the native engine on texts short enough.
 */
import { growth, isRegular, longestMatch, withoutTail } from './measure-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import { patternProgram, type Step } from './pattern-program.ts';

export type PatternRun =
  | { readonly kind: 'native'; readonly flags: 'u' | '' }
  | { readonly kind: 'machine'; readonly program: readonly Step[] }
  /** Longer texts are not judged, and that is an issue of the value. */
  | { readonly kind: 'short'; readonly flags: 'u' | ''; readonly longest: number };

/** Steps of the native engine that are allowed for one text. */
const budget = 1e8;
/** What is left where every further character can double the work. */
const explosive = 20;
/** From each position a native engine may look ahead so far. */
const reach = 200;

const runs = new Map<string, PatternRun>();

/** How to run a valid pattern. */
export function judgePattern(source: string): PatternRun {
  const known = runs.get(source);
  if (known !== undefined) return known;
  const run = decide(source, isValid(source, 'u') ? 'u' : '');
  runs.set(source, run);
  return run;
}

/** Why a pattern cannot be used; undefined where it can. */
export function patternProblem(source: string): string | undefined {
  if (isValid(source, 'u') || isValid(source, '')) return undefined;
  return `'pattern' is no regular expression of ECMAScript: ${JSON.stringify(source)}.`;
}

function isValid(source: string, flags: 'u' | ''): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

function decide(source: string, flags: 'u' | ''): PatternRun {
  const tree = parsePattern(source);
  if (tree === undefined) return { kind: 'short', flags, longest: explosive };
  const work = growth(tree);
  if (work === 1 || (isRegular(tree) && work === 2 && longestMatch(withoutTail(tree)) <= reach))
    return { kind: 'native', flags };
  const program = isRegular(tree) ? patternProgram(withoutTail(tree)) : undefined;
  if (program !== undefined) return { kind: 'machine', program };
  const longest = work === Infinity ? explosive : Math.floor(budget ** (1 / work));
  return { kind: 'short', flags, longest };
}
