/** Values for every schema, judged by our validator and by ajv, and what the type has to say to each. */
import type { Json, JsonSchema } from '#document';
import { Impossible } from '../instances/impossible.ts';
import { makeInstance } from '../instances/make-instance.ts';
import { type Change, mutants } from '../instances/mutants.ts';
import { createRandom, type Random } from '../instances/random.ts';
import { expressible } from '../schemas/expressible.ts';
import { narrowed, unconditional } from '../schemas/narrowed.ts';
import type { Closing } from '../schemas/parts.ts';
import { inDirection } from '../schemas/required-by-direction.ts';
import type { Direction, NamedSchemas, Subject } from '../schemas/subject.ts';
import { ajvJudge, type Judge, variantsOf } from './ask-ajv.ts';

export interface JudgedValue {
  readonly value: Json;
  readonly valid: boolean;
  readonly ours: boolean;
  /** What the type has to do; absent where nothing is promised. */
  readonly type?: 'fit' | 'fail';
}

export interface Trial {
  readonly seed: number;
  /** How many values of each schema should fit, and how many changes are made to them. */
  readonly values: number;
  readonly mutants: number;
}

export type JudgeSubject = (subject: Subject) => readonly JudgedValue[];

/** Throws, when asked, where ajv cannot read the schema. */
export function valueJudge(named: NamedSchemas, trial: Trial): JudgeSubject {
  const judges = { request: directed(named, 'request'), response: directed(named, 'response') };
  return (subject) => {
    const { judges: ask, narrow, schemas } = judges[subject.direction];
    const random = createRandom(trial.seed, `${subject.pointer} ${subject.direction}`);
    const asked = ask(subject.json);
    const made = valuesOf(narrow(subject.json), { named: schemas, random, trial });
    const changed = made.flatMap((value) => mutants(value, Math.ceil(trial.mutants / made.length), random));
    const all = [...made.map((value) => ({ value })), ...changed];
    return unique(all).map((each) => judged(each, subject, asked));
  };
}

interface Asked {
  readonly exact: Judge;
  readonly narrow: Judge;
  readonly wide: Judge;
}

interface Directed {
  readonly judges: (schema: JsonSchema) => Asked;
  readonly narrow: (schema: JsonSchema) => JsonSchema;
  /** The named schemas that values are made from. */
  readonly schemas: NamedSchemas;
}

function directed(named: NamedSchemas, direction: Direction): Directed {
  const exact = (schema: JsonSchema): JsonSchema => inDirection(schema, direction, named);
  const narrow = (schema: JsonSchema, closing: Closing = 'closed'): JsonSchema =>
    narrowed(exact(schema), { direction, named }, closing);
  const wide = (schema: JsonSchema, closing: Closing = 'closed'): JsonSchema =>
    expressible(exact(schema), { direction, named }, closing);
  const schemas = variantsOf(named, narrow);
  const byExact = ajvJudge(new Map([...named].map(([pointer, schema]) => [pointer, exact(schema)])));
  const byNarrow = ajvJudge(variantsOf(named, (schema, closing) => unconditional(narrow(schema, closing))));
  const byWide = ajvJudge(variantsOf(named, wide));
  const judges = (schema: JsonSchema): Asked => ({
    exact: byExact(exact(schema)),
    narrow: byNarrow(unconditional(narrow(schema))),
    wide: byWide(wide(schema)),
  });
  return { judges, narrow, schemas };
}

interface Wanted {
  readonly named: NamedSchemas;
  readonly random: Random;
  readonly trial: Trial;
}

const LONGEST = 60_000;
/** Attempts for one value, those for its parts included. */
const BUDGET = 20_000;

/** The smallest value, the fullest, and others between. */
function valuesOf(schema: JsonSchema, { named, random, trial }: Wanted): readonly Json[] {
  const fullness = [0, 1, ...Array.from({ length: trial.values }, () => random.next())].slice(0, trial.values);
  return fullness.flatMap((part) => {
    try {
      const value = makeInstance(schema, { named, random, fullness: part, depth: 0, budget: { left: BUDGET } });
      return JSON.stringify(value).length > LONGEST ? [] : [value];
    } catch (error) {
      if (error instanceof Impossible) return [];
      throw error;
    }
  });
}

interface Candidate {
  readonly value: Json;
  readonly change?: Change;
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((each) => [JSON.stringify(each.value), each] as const)).values()];
}

function judged({ value }: Candidate, subject: Subject, asked: Asked): JudgedValue {
  const valid = asked.exact(value);
  const ours = subject.validate(value).length === 0;
  const type = expectation(value, valid, asked);
  return { value, valid, ours, ...(type !== undefined && { type }) };
}

function expectation(value: Json, valid: boolean, { narrow, wide }: Asked): 'fit' | 'fail' | undefined {
  if (!valid) return wide(value) ? undefined : 'fail';
  return narrow(value) ? 'fit' : undefined;
}
