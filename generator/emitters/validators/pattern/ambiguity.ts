/**
 * Whether a pattern leaves no choice: after every character at most one next step fits the next character. The native
 * engine then never goes back over text it has read (Brüggemann-Klein and Wood call this strongly one-unambiguous).
 */
import { anyCharacter, intersects, type CharacterSet } from './character-set.ts';
import type { PatternNode } from './pattern-node.ts';

/** Larger patterns are taken for ambiguous. */
const largest = 600;

export function isUnambiguous(pattern: PatternNode): boolean {
  const positions: Positions = { sets: [], follow: [], certain: true };
  const { first } = place(positions, pattern);
  if (!positions.certain || positions.sets.length > largest) return false;
  return [first, ...positions.follow].every((choices) => areApart(positions, choices));
}

interface Positions {
  readonly sets: CharacterSet[];
  /** What can come after each position; the same position twice means two ways to get there. */
  readonly follow: number[][];
  certain: boolean;
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

const nothing: Part = { first: [], last: [], nullable: true };

function place(positions: Positions, node: PatternNode): Part {
  // A pattern too large to judge is not looked at any further.
  if (positions.sets.length > largest) return nothing;
  const placer = placers[node.kind] as (positions: Positions, node: PatternNode) => Part;
  return placer(positions, node);
}

type Placer<K extends PatternNode['kind']> = (positions: Positions, node: Extract<PatternNode, { kind: K }>) => Part;

const placers: { readonly [K in PatternNode['kind']]: Placer<K> } = {
  set: (positions, { set }) => position(positions, set),
  sequence: (positions, { parts }) =>
    parts.reduce<Part>((before, part) => chain(positions, before, place(positions, part)), nothing),
  choice: (positions, { options }) =>
    choose(
      positions,
      options.map((option) => place(positions, option)),
    ),
  repeat: (positions, node) => repeat(positions, node),
  assertion: () => nothing,
  look: () => nothing,
  back: (positions) => position(positions, anyCharacter),
};

function position(positions: Positions, set: CharacterSet): Part {
  const index = positions.sets.push(set) - 1;
  positions.follow.push([]);
  return { first: [index], last: [index], nullable: false };
}

function chain(positions: Positions, before: Part, after: Part): Part {
  link(positions, before.last, after.first);
  return {
    first: before.nullable ? [...before.first, ...after.first] : before.first,
    last: after.nullable ? [...before.last, ...after.last] : after.last,
    nullable: before.nullable && after.nullable,
  };
}

function choose(positions: Positions, options: readonly Part[]): Part {
  // Two ways to match nothing are two ways to fail.
  if (options.filter((option) => option.nullable).length > 1) positions.certain = false;
  return {
    first: options.flatMap((option) => option.first),
    last: options.flatMap((option) => option.last),
    nullable: options.some((option) => option.nullable),
  };
}

/** Copies of a counted repetition beyond this are taken for a loop, which can only look more ambiguous. */
const copies = 64;

/** Counted repetitions are written out, the optional copies nested: `x{2,4}` is `xx(x(x)?)?`. */
function repeat(positions: Positions, { body, least, most }: Extract<PatternNode, { kind: 'repeat' }>): Part {
  const needed = Math.min(least, copies);
  const loops = most > copies;
  const optionals = most === Infinity ? Number(least === 0) : Math.min(most, copies) - needed;
  let tail: Part = nothing;
  for (let copy = needed + optionals - 1; copy >= 0; copy--) {
    const part = place(positions, body);
    if (part.nullable && most > 1) positions.certain = false;
    if (loops && tail === nothing) link(positions, part.last, part.first);
    const whole = chain(positions, part, tail);
    tail = copy >= needed ? optional(positions, whole) : whole;
  }
  return tail;
}

function optional(positions: Positions, part: Part): Part {
  if (part.nullable) positions.certain = false;
  return { ...part, nullable: true };
}

function link(positions: Positions, from: readonly number[], to: readonly number[]): void {
  for (const index of from) positions.follow[index]?.push(...to);
}

function areApart(positions: Positions, choices: readonly number[]): boolean {
  const sets = choices.flatMap((index) => [positions.sets[index] ?? []]);
  return sets.every((set, index) => sets.slice(index + 1).every((other) => !intersects(set, other)));
}
