/** Makes values up from schemas: the smallest that say something. For streams only; all else is Prism's. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';

/** Resolves a local reference; undefined where it leads nowhere. */
export type Resolve = (reference: string) => JsonSchema | undefined;

const DEEPEST = 12;

/** One value of the schema. */
export function sampleValue(schema: JsonSchema, resolve: Resolve): Json {
  return sample(schema, { resolve, depth: 0 });
}

/** One value for each alternative that the schema has along a path: for each kind of event, where the path leads to the event's name. */
export function sampleAlternatives(schema: JsonSchema, path: readonly string[], resolve: Resolve): readonly Json[] {
  return alternatives(schema, path, { resolve, depth: 0 });
}

interface Walk {
  readonly resolve: Resolve;
  readonly depth: number;
}

type Keywords = Exclude<JsonSchema, boolean>;

function alternatives(schema: JsonSchema, path: readonly string[], walk: Walk): readonly Json[] {
  const keywords = keywordsOf(schema, walk);
  if (walk.depth > DEEPEST) return [null];
  const branches = schemasIn(keywords['oneOf'] ?? keywords['anyOf']);
  if (branches.length > 0) return branches.flatMap((branch) => alternatives(branch, path, deeper(walk)));
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(keywords['enum']) ? keywords['enum'] : [sample(schema, walk)];
  const property = propertyOf(keywords, name, walk);
  const whole = sample(schema, walk);
  if (property === undefined || !isObject(whole)) return [whole];
  return alternatives(property, rest, deeper(walk)).map((value) => ({ ...whole, [name]: value }));
}

function propertyOf(keywords: Keywords, name: string, walk: Walk): JsonSchema | undefined {
  const parts = [keywords, ...schemasIn(keywords['allOf']).map((part) => keywordsOf(part, walk))];
  return parts.flatMap((part) => propertiesOf(part)).find(([own]) => own === name)?.[1];
}

function sample(schema: JsonSchema, walk: Walk): Json {
  const keywords = keywordsOf(schema, walk);
  if (walk.depth > DEEPEST) return null;
  const given = givenValue(keywords);
  if (given !== undefined) return given;
  const branch = schemasIn(keywords['oneOf'] ?? keywords['anyOf'])[0];
  const own = branch === undefined ? sampleOfType(keywords, walk) : sample(branch, deeper(walk));
  const parts = schemasIn(keywords['allOf']).map((part) => sample(part, deeper(walk)));
  return parts.length === 0 ? own : (Object.assign({}, ...[...parts, own].filter(isObject)) as JsonObject);
}

function givenValue(keywords: Keywords): Json | undefined {
  const { const: fixed, examples, example, default: usual, enum: allowed } = keywords;
  const firsts = [examples, allowed].map((values) => (Array.isArray(values) ? (values[0] as Json) : undefined));
  return [fixed, ...firsts, example, usual].find((value) => value !== undefined);
}

const samplesByType: ReadonlyMap<string, (keywords: Keywords, walk: Walk) => Json> = new Map([
  ['object', sampleObject],
  ['array', (keywords: Keywords, walk: Walk) => sampleArray(keywords, walk)],
  ['string', (keywords: Keywords) => sampleString(keywords)],
  ['integer', (keywords: Keywords) => numberFrom(keywords)],
  ['number', (keywords: Keywords) => numberFrom(keywords)],
  ['boolean', () => true],
  ['null', () => null],
]);

function sampleOfType(keywords: Keywords, walk: Walk): Json {
  const types = [keywords['type'] ?? (keywords['properties'] === undefined ? 'null' : 'object')].flat();
  const type = types.find((candidate) => candidate !== 'null') ?? 'null';
  return samplesByType.get(String(type))?.(keywords, walk) ?? null;
}

function sampleObject(keywords: Keywords, walk: Walk): Json {
  const required = Array.isArray(keywords['required']) ? keywords['required'] : [];
  const wanted = propertiesOf(keywords).filter(([name]) => required.includes(name));
  return Object.fromEntries(wanted.map(([name, property]) => [name, sample(property, deeper(walk))]));
}

function sampleArray(keywords: Keywords, walk: Walk): Json {
  const items = keywords['items'];
  const least = Number(keywords['minItems'] ?? 0);
  return Array.from({ length: Math.min(least, 100) }, () => sample(isSchema(items) ? items : true, deeper(walk)));
}

const samplesByFormat: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-02T03:04:05Z'],
  ['date', '2026-01-02'],
  ['uuid', '00000000-0000-4000-8000-000000000000'],
  ['uri', 'https://example.org/'],
  ['email', 'someone@example.org'],
]);

function sampleString(keywords: Keywords): string {
  const text = samplesByFormat.get(String(keywords['format'])) ?? 'text';
  const longest = Number(keywords['maxLength'] ?? text.length);
  return text
    .padEnd(Math.min(Number(keywords['minLength'] ?? 0), 10_000), 'x')
    .slice(0, Math.max(longest, Number(keywords['minLength'] ?? 0)));
}

function numberFrom(keywords: Keywords): number {
  const above = keywords['exclusiveMinimum'];
  return typeof above === 'number' ? above + 1 : Number(keywords['minimum'] ?? 0);
}

function keywordsOf(schema: JsonSchema, walk: Walk): Keywords {
  if (typeof schema === 'boolean') return {};
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || walk.depth > DEEPEST) return schema;
  return keywordsOf(walk.resolve(reference) ?? {}, deeper(walk));
}

function propertiesOf(keywords: Keywords): readonly (readonly [string, JsonSchema])[] {
  const { properties } = keywords;
  return isObject(properties) ? Object.entries(properties as { readonly [name: string]: JsonSchema }) : [];
}

function schemasIn(value: Json | undefined): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

function deeper(walk: Walk): Walk {
  return { ...walk, depth: walk.depth + 1 };
}
