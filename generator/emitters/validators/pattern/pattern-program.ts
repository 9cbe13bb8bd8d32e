/** Compiles a pattern to the steps of a machine that follows all readings of a text at once (Thompson, Pike). */
import type { CharacterSet } from './character-set.ts';
import type { PatternNode } from './pattern-node.ts';

/** As `support/patterns.ts` runs them: `set` reads a character, `split` and `jump` go on at other steps. */
export type Step =
  | readonly ['set', ...number[]]
  | readonly ['split', number, number]
  | readonly ['jump', number]
  | readonly ['start' | 'end' | 'boundary' | 'no-boundary' | 'match'];

/** Programs longer than this are not made. */
const longest = 4000;

/** The steps; undefined where they would be too many, or where the pattern is not regular. */
export function patternProgram(pattern: PatternNode): readonly Step[] | undefined {
  const steps: Step[] = [];
  const complete = append(steps, pattern);
  return complete ? [...steps, ['match']] : undefined;
}

function append(steps: Step[], node: PatternNode): boolean {
  if (steps.length > longest) return false;
  const appender = appenders[node.kind] as (steps: Step[], node: PatternNode) => boolean;
  return appender(steps, node);
}

type Appender<K extends PatternNode['kind']> = (steps: Step[], node: Extract<PatternNode, { kind: K }>) => boolean;

const appenders: { readonly [K in PatternNode['kind']]: Appender<K> } = {
  set: (steps, { set }) => steps.push(['set', ...ranges(set)]) > 0,
  sequence: (steps, { parts }) => parts.every((part) => append(steps, part)),
  choice: (steps, { options }) => appendChoice(steps, options),
  repeat: (steps, node) => appendRepeat(steps, node),
  assertion: (steps, { asserts }) => steps.push([asserts]) > 0,
  look: () => false,
  back: () => false,
};

function ranges(set: CharacterSet): readonly number[] {
  return set.flatMap(([first, last]) => [first, last]);
}

function appendChoice(steps: Step[], options: readonly PatternNode[]): boolean {
  const ends: number[] = [];
  const complete = options.every((option, index) => {
    if (index === options.length - 1) return append(steps, option);
    const split = steps.push(['jump', 0]) - 1;
    const done = append(steps, option);
    ends.push(steps.push(['jump', 0]) - 1);
    steps[split] = ['split', split + 1, steps.length];
    return done;
  });
  for (const end of ends) steps[end] = ['jump', steps.length];
  return complete;
}

function appendRepeat(steps: Step[], { body, least, most }: Extract<PatternNode, { kind: 'repeat' }>): boolean {
  for (let copy = 0; copy < least; copy++) if (!append(steps, body)) return false;
  return most === Infinity ? appendLoop(steps, body) : appendOptional(steps, body, most - least);
}

function appendLoop(steps: Step[], body: PatternNode): boolean {
  const split = steps.push(['jump', 0]) - 1;
  const complete = append(steps, body);
  steps.push(['jump', split]);
  steps[split] = ['split', split + 1, steps.length];
  return complete;
}

function appendOptional(steps: Step[], body: PatternNode, count: number): boolean {
  const splits: number[] = [];
  for (let copy = 0; copy < count; copy++) {
    splits.push(steps.push(['jump', 0]) - 1);
    if (!append(steps, body)) return false;
  }
  for (const split of splits) steps[split] = ['split', split + 1, steps.length];
  return true;
}
