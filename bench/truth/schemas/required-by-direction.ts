/** `required` binds only whoever may send the property (OpenAPI 3.1 §4.8.24.2): the rule, read once more from the text. */
import { isObject, type JsonObject, type JsonSchema } from '#document';
import { listOf, mapOf, mapSchemas } from './each-schema.ts';
import { plainPointer } from './parts.ts';
import type { Direction, NamedSchemas } from './subject.ts';

const marks: Readonly<Record<Direction, string>> = { request: 'readOnly', response: 'writeOnly' };

/** The schema as it binds values of a direction. */
export function inDirection(schema: JsonSchema, direction: Direction, named: NamedSchemas): JsonSchema {
  return bound(schema, { mark: marks[direction], named, around: new Set() });
}

interface State {
  readonly mark: string;
  readonly named: NamedSchemas;
  /** Properties of the schemas that hold this one in their `allOf`, if they bear the mark. */
  readonly around: ReadonlySet<string>;
}

function bound(schema: JsonSchema, state: State): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const marked = new Set([...state.around, ...markedProperties(schema, state, new Set())]);
  const inner = mapSchemas(schema, (each, keyword) =>
    bound(each, { ...state, around: keyword === 'allOf' ? marked : new Set() }),
  );
  const { required, ...rest } = inner;
  if (!Array.isArray(required) || marked.size === 0) return inner;
  return { ...rest, required: required.filter((name) => !marked.has(String(name))) };
}

const together = ['allOf', 'anyOf', 'oneOf'] as const;

/** The marked properties of all schemas that speak of the same value together with this one. */
export function markedProperties(
  schema: JsonSchema,
  { mark, named }: Pick<State, 'mark' | 'named'>,
  seen: Set<JsonSchema>,
): readonly string[] {
  if (typeof schema === 'boolean' || seen.has(schema)) return [];
  seen.add(schema);
  const own = [...mapOf(schema, 'properties')].flatMap(([name, property]) =>
    carries(property, { mark, named }, 0) ? [name] : [],
  );
  const parts = [targetOf(schema, named) ?? true, ...together.flatMap((keyword) => listOf(schema, keyword))];
  return [...own, ...parts.flatMap((part) => markedProperties(part, { mark, named }, seen))];
}

const DEPTH = 8;

/** Whether a property bears the mark itself, or what it must be besides does. */
export function carries(schema: JsonSchema, state: Pick<State, 'mark' | 'named'>, depth: number): boolean {
  if (!isObject(schema) || depth > DEPTH) return false;
  if (schema[state.mark] === true) return true;
  const parts = [targetOf(schema, state.named) ?? true, ...listOf(schema, 'allOf')];
  return parts.some((part) => carries(part, state, depth + 1));
}

function targetOf(schema: JsonObject, named: NamedSchemas): JsonSchema | undefined {
  return typeof schema['$ref'] === 'string' ? named.get(plainPointer(schema['$ref'])) : undefined;
}
