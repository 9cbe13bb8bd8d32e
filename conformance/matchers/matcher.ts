/** What a matcher is: a value inside an expected tree that judges instead of equalling. */
import type { Json } from '#document';

export interface Matcher {
  readonly name: string;
  /** One sentence for the reference: what it accepts. */
  readonly says: string;
  readonly options: { readonly [name: string]: OptionKind };
  /** Nothing if the value is accepted. `actual` is undefined where the value is absent. */
  check(actual: Json | undefined, options: Options, judge: Judge): readonly Mismatch[];
  /** What it accepts, for a message: `an id that starts with resp-`. */
  describe(options: Options): string;
}

/** `tree` is an expected tree, compared by `judge`; everything else is a value, resolved beforehand. A `!` says: required. */
export type OptionKind =
  | 'tree'
  | 'tree!'
  | 'trees!'
  | 'value'
  | 'value!'
  | 'text'
  | 'text!'
  | 'number'
  | 'boolean'
  | 'duration';

export type Options = { readonly [name: string]: Json };

export interface Mismatch {
  /** Where, in the value that was found. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** Undefined: absent. */
  readonly found: Json | undefined;
}

/** What a matcher may ask of the judge that calls it. */
export interface Judge {
  /** Milliseconds since 1970, at the time of the exchange. */
  readonly now: number;
  readonly path: readonly (string | number)[];
  /** The value that a tree without matchers stands for. */
  resolve(tree: Json): Json;
  /** Compares a tree with a value; `inside` says where in the value under judgement it stands. */
  compare(expected: Json, actual: Json | undefined, inside?: readonly (string | number)[]): readonly Mismatch[];
}

/** The one mismatch of a value as a whole. */
export function mismatch(judge: Judge, expected: string, found: Json | undefined): readonly Mismatch[] {
  return [{ path: judge.path, expected, found }];
}

/** Accepts when the predicate holds. */
export function when(
  accepted: boolean,
  judge: Judge,
  difference: { readonly expected: string; readonly found: Json | undefined },
): readonly Mismatch[] {
  return accepted ? [] : mismatch(judge, difference.expected, difference.found);
}
