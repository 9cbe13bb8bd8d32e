/** Values for whatever travels, and a judge of them that is not ours. */
import type { Json, JsonSchema } from '#document';
import { Impossible } from '../instances/impossible.ts';
import { makeInstance } from '../instances/make-instance.ts';
import type { Random } from '../instances/random.ts';
import { inDirection } from '../schemas/required-by-direction.ts';
import type { Direction, NamedSchemas } from '../schemas/subject.ts';
import { ajvJudge, type Judge } from '../verdicts/ask-ajv.ts';

export interface Wanted {
  readonly direction: Direction;
  readonly random: Random;
  /** From 0, the smallest value, to 1, the fullest. */
  readonly fullness: number;
  /** What the value has to be besides. */
  readonly fits?: (value: Json) => boolean;
  /** Takes away what need not be there. */
  readonly refine?: (value: Json) => Json;
}

export interface ValueMaker {
  /** A valid value, or nothing where none was found. */
  readonly make: (schema: JsonSchema, wanted: Wanted) => Json | undefined;
  /** By ajv. Throws where it cannot read the schema. */
  readonly judge: (schema: JsonSchema, direction: Direction) => Judge;
}

const TRIES = 24;
const BUDGET = 4000;
const LONGEST = 20_000;

export function valueMaker(named: NamedSchemas): ValueMaker {
  const sides = { request: sideOf(named, 'request'), response: sideOf(named, 'response') };
  const judge = (schema: JsonSchema, direction: Direction): Judge => sides[direction].judge(schema);
  return { judge, make: (schema, wanted) => makeOne(sides[wanted.direction], schema, wanted) };
}

interface Side {
  readonly judge: (schema: JsonSchema) => Judge;
  readonly bound: (schema: JsonSchema) => JsonSchema;
  readonly named: NamedSchemas;
}

function sideOf(named: NamedSchemas, direction: Direction): Side {
  const bound = (schema: JsonSchema): JsonSchema => inDirection(schema, direction, named);
  const all = new Map([...named].map(([pointer, schema]) => [pointer, bound(schema)]));
  const ask = ajvJudge(all);
  const known = new Map<JsonSchema, Judge>();
  const judge = (schema: JsonSchema): Judge => {
    const found = known.get(schema) ?? ask(bound(schema));
    known.set(schema, found);
    return found;
  };
  return { judge, bound, named: all };
}

function makeOne({ judge, bound, named }: Side, schema: JsonSchema, wanted: Wanted): Json | undefined {
  const { random, fullness, fits = () => true, refine = same } = wanted;
  const isValid = judge(schema);
  for (let count = 0; count < TRIES; count += 1) {
    const budget = { left: BUDGET };
    // What must not be empty is seldom the smallest.
    const full = count === 0 ? fullness : Math.max(fullness, random.next());
    const made = attempt(() => makeInstance(bound(schema), { named, random, fullness: full, depth: 0, budget }));
    const value = made === undefined ? undefined : refine(made);
    if (value !== undefined && isValid(value) && fits(value) && JSON.stringify(value).length < LONGEST) return value;
  }
  return undefined;
}

function same(value: Json): Json {
  return value;
}

function attempt(make: () => Json): Json | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Impossible) return undefined;
    throw error;
  }
}
