/** Schemas that are defined by themselves, without anything in between, say nothing and would never end: such references become `true`. */
import type { Json, JsonObject } from '../json.ts';
import type { JsonSchema } from '../open-api.ts';
import { isObject, own } from '../json.ts';
import { recordOf } from './context.ts';

export interface BrokenLoops {
  readonly schemas: { readonly [name: string]: JsonSchema };
  /** The names of the components in which a reference was replaced. */
  readonly broken: readonly { readonly name: string; readonly reference: string }[];
}

/** Keywords whose schemas judge the same value as the schema around them. */
const inPlaceLists = ['allOf', 'anyOf', 'oneOf'];
const inPlaceSchemas = ['not', 'if', 'then', 'else'];

/** References are `#/components/schemas/…` as `referenceOf` writes them. */
export function breakLoops(
  schemas: { readonly [name: string]: JsonSchema },
  referenceOf: (name: string) => string,
): BrokenLoops {
  const names = new Map(Object.keys(schemas).map((name) => [referenceOf(name), name]));
  const result = new Map(Object.entries(schemas));
  const state = new Map<string, 'open' | 'done'>();
  const broken: { name: string; reference: string }[] = [];
  for (const root of result.keys()) visit({ names, result, state, broken }, root);
  return { schemas: recordOf(result), broken };
}

interface Visiting {
  readonly names: ReadonlyMap<string, string>;
  readonly result: Map<string, JsonSchema>;
  readonly state: Map<string, 'open' | 'done'>;
  readonly broken: { name: string; reference: string }[];
}

/** Depth first, without recursion: chains of components can be long. */
function visit(visiting: Visiting, root: string): void {
  if (visiting.state.has(root)) return;
  const stack = [open(visiting, root)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const reference = frame.pending.pop();
    if (reference === undefined) {
      visiting.state.set(frame.name, 'done');
      stack.pop();
      continue;
    }
    const target = visiting.names.get(reference);
    if (target === undefined) continue;
    const state = visiting.state.get(target);
    if (state === undefined) stack.push(open(visiting, target));
    if (state === 'open') breakReference(visiting, frame.name, reference);
  }
}

function open({ state, result }: Visiting, name: string): { readonly name: string; readonly pending: string[] } {
  state.set(name, 'open');
  return { name, pending: [...inPlaceReferences(result.get(name) ?? true)] };
}

function breakReference({ result, broken }: Visiting, name: string, reference: string): void {
  broken.push({ name, reference });
  result.set(name, replaceReference(result.get(name) ?? true, reference));
}

function inPlaceReferences(schema: Json): Set<string> {
  const found = new Set<string>();
  const pending: Json[] = [schema];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (!isObject(at)) continue;
    const reference = own(at, '$ref');
    if (typeof reference === 'string') found.add(reference);
    for (const keyword of inPlaceLists) pending.push(...listOf(own(at, keyword)));
    for (const keyword of inPlaceSchemas) pending.push(own(at, keyword) ?? true);
    pending.push(...Object.values(objectOf(own(at, 'dependentSchemas'))));
  }
  return found;
}

function replaceReference(schema: JsonSchema, reference: string): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const { $ref, ...rest } = schema;
  const kept: JsonObject = $ref === reference ? rest : schema;
  if ($ref === reference && Object.keys(rest).length === 0) return true;
  const replace = (inner: Json): Json => (isObject(inner) ? replaceReference(inner, reference) : inner);
  const changes = [
    ...inPlaceLists.map((keyword) => [keyword, mapList(own(kept, keyword), replace)] as const),
    ...inPlaceSchemas.map((keyword) => [keyword, mapValue(own(kept, keyword), replace)] as const),
  ];
  return { ...kept, ...recordOf(changes) };
}

function mapList(value: Json | undefined, change: (inner: Json) => Json): Json | undefined {
  return Array.isArray(value) ? value.map((item: Json) => change(item)) : undefined;
}

function mapValue(value: Json | undefined, change: (inner: Json) => Json): Json | undefined {
  return value === undefined ? undefined : change(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
