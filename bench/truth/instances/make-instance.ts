/** Values that should fit a schema: of smallest size, of all properties, or by chance. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';
import { isSchema, listOf, mapOf } from '../schemas/each-schema.ts';
import { flatSchema, namesOf, typesOf } from './flat-schema.ts';
import { Impossible } from './impossible.ts';
import { makeText } from './make-text.ts';
import type { Random } from './random.ts';
import type { NamedSchemas } from '../schemas/subject.ts';

export interface Making {
  readonly named: NamedSchemas;
  readonly random: Random;
  /** How likely a property is there that need not be. */
  readonly fullness: number;
  readonly depth: number;
  /** How often something may still be tried: alternatives within alternatives are many. */
  readonly budget: { left: number };
}

const DEEP = 5;
const TOO_DEEP = 14;
/** Where a choice among alternatives came to nothing, so many others are tried: most at the top, where little is lost. */
const triesAt = (depth: number): number => (depth === 0 ? 16 : depth < 3 ? 4 : 2);

/** Throws {@link Impossible} where no value was found. */
export function makeInstance(schema: JsonSchema, making: Making): Json {
  if (making.depth > TOO_DEEP) throw new Impossible('it goes on for ever');
  const tries = triesAt(making.depth);
  for (let count = 1; ; count += 1) {
    try {
      making.budget.left -= 1;
      return fromFlat(flatSchema(schema, making), making);
    } catch (error) {
      if (!(error instanceof Impossible) || count === tries || making.budget.left < 0) throw error;
    }
  }
}

const anything: readonly Json[] = ['text', 7, true, null, ['one', 2], { key: 'value' }];

function fromFlat(flat: JsonObject, making: Making): Json {
  const { random } = making;
  if (flat['const'] !== undefined) return flat['const'];
  if (Array.isArray(flat['enum'])) return random.pick(flat['enum'] as readonly Json[]);
  const types = typesOf(flat);
  if (types.length === 0) return random.pick(anything);
  const plain = making.depth > DEEP ? types.filter((name) => name !== 'object' && name !== 'array') : types;
  const make = makers.get(random.pick(plain.length > 0 ? plain : types));
  if (make === undefined) throw new Impossible('there is no such type');
  return make(flat, making);
}

type Make = (flat: JsonObject, making: Making) => Json;

const makers: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['null', () => null],
  ['boolean', (_flat, { random }) => random.chance(0.5)],
  ['string', (flat, { random }) => makeText(flat, random)],
  ['number', makeNumber],
  ['integer', (flat, making) => Math.ceil(makeNumber({ multipleOf: 1, ...flat }, making))],
  ['array', makeArray],
  ['object', makeObject],
]);

function makeNumber(flat: JsonObject, { random }: Making): number {
  const bound = (keyword: string): number | undefined =>
    typeof flat[keyword] === 'number' ? flat[keyword] : undefined;
  const step = bound('multipleOf') ?? 0.25;
  const above = bound('exclusiveMinimum');
  const below = bound('exclusiveMaximum');
  const least = bound('minimum') ?? (above === undefined ? undefined : above + step);
  const most = bound('maximum') ?? (below === undefined ? undefined : below - step);
  const from = least ?? (most === undefined ? -3 : most - 10);
  const to = most ?? from + 10;
  const steps = Math.min(Math.floor((to - from) / step), 1000);
  const value = Math.ceil(from / step) * step + random.below(Math.max(steps, 0) + 1) * step;
  return Number((value > to ? from : value).toFixed(6));
}

function makeArray(flat: JsonObject, making: Making): Json {
  const prefix = listOf(flat, 'prefixItems');
  const items = isSchema(flat['items']) ? flat['items'] : true;
  const least = typeof flat['minItems'] === 'number' ? flat['minItems'] : making.depth > DEEP ? 0 : prefix.length;
  const wish = making.depth > DEEP || making.fullness === 0 ? least : Math.max(least, making.random.below(3));
  const most = typeof flat['maxItems'] === 'number' ? flat['maxItems'] : Number.POSITIVE_INFINITY;
  const length = Math.min(wish, most, items === false ? prefix.length : Number.POSITIVE_INFINITY);
  const contained = isSchema(flat['contains']) ? [flat['contains']] : [];
  const inner = { ...making, depth: making.depth + 1 };
  const schemas = Array.from(
    { length: Math.max(length, contained.length) },
    (_, index) => prefix[index] ?? contained[index] ?? items,
  );
  return distinct(schemas, inner, flat['uniqueItems'] === true);
}

/** Where all must differ, one that does not is made again a few times. */
function distinct(schemas: readonly JsonSchema[], making: Making, isUnique: boolean): Json {
  const made: Json[] = [];
  for (const schema of schemas) {
    let value = makeInstance(schema, making);
    const isTaken = (): boolean => made.some((each) => JSON.stringify(each) === JSON.stringify(value));
    for (let count = 0; isUnique && isTaken() && count < 12; count += 1) value = makeInstance(schema, making);
    if (!isUnique || !isTaken()) made.push(value);
  }
  return made;
}

function makeObject(flat: JsonObject, making: Making): Json {
  const required = new Set(Array.isArray(flat['required']) ? flat['required'] : []);
  const properties = mapOf(flat, 'properties');
  const most = typeof flat['maxProperties'] === 'number' ? flat['maxProperties'] : Number.POSITIVE_INFINITY;
  const entries: [string, Json][] = [];
  for (const name of namesOf(flat)) {
    const isRequired = required.has(name);
    const isWanted =
      isRequired || (making.depth <= DEEP && making.random.chance(making.fullness) && entries.length < most);
    // Such a name in a literal would be the prototype.
    if (!isWanted || name === '__proto__') continue;
    const schema = properties.get(name) ?? otherOf(flat, name);
    const value = isRequired ? member(schema, making) : optionalMember(schema, making);
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries([...entries, ...otherEntries(flat, making, entries.length)]);
}

function member(schema: JsonSchema, making: Making): Json {
  return makeInstance(schema, { ...making, depth: making.depth + 1 });
}

/** A member that may be absent is left out where no value is found. */
function optionalMember(schema: JsonSchema, making: Making): Json | undefined {
  try {
    return member(schema, making);
  } catch (error) {
    if (error instanceof Impossible) return undefined;
    throw error;
  }
}

function otherOf(flat: JsonObject, name: string): JsonSchema {
  const pattern = [...mapOf(flat, 'patternProperties')].find(([source]) => new RegExp(source).test(name));
  return pattern?.[1] ?? (isSchema(flat['additionalProperties']) ? flat['additionalProperties'] : true);
}

/** Properties of a map; an object about which nothing more was said gets none, since its type has none. */
function otherEntries(flat: JsonObject, making: Making, count: number): readonly (readonly [string, Json])[] {
  const said = flat['additionalProperties'];
  const least = typeof flat['minProperties'] === 'number' ? flat['minProperties'] - count : 0;
  const wish = making.depth > DEEP || making.fullness === 0 ? 0 : making.random.below(3);
  const names = isObject(flat['propertyNames']) ? flat['propertyNames'] : undefined;
  if (said === false || (said === undefined && least <= 0)) return patternEntries(flat, making);
  return Array.from({ length: Math.max(wish, least) }, (_, index) => {
    const name = names === undefined ? `other${index}` : String(makeInstance({ type: 'string', ...names }, making));
    return [name, member(isSchema(said) ? said : true, making)] as const;
  });
}

function patternEntries(flat: JsonObject, making: Making): readonly (readonly [string, Json])[] {
  if (making.fullness === 0 || making.depth > DEEP) return [];
  return [...mapOf(flat, 'patternProperties')].flatMap(([pattern, schema]) => {
    const value = optionalMember(schema, making);
    return value === undefined ? [] : [[makeText({ pattern }, making.random), value] as const];
  });
}
