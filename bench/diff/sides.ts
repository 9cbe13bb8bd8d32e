/** On which side of exchanges named schemas are seen, found out by following references; independent of the comparison. */
import { isObject, type Json, type OpenApiDocument, parsePointer, resolvePointer, saysWhere } from '#document';

type Side = 'request' | 'response';

/** By name. A schema that something refers to from within `not`, `if` or `allOf`, or a webhook, is left out: there it means more. */
export function sidesOf(document: OpenApiDocument): ReadonlyMap<string, readonly Side[]> {
  const seen: { readonly [Each in Side]: Set<string> } = { request: new Set(), response: new Set() };
  const walk = (value: unknown, side: Side) => follow({ value: value as Json, side, seen, document });
  for (const operation of Object.values(document.paths).flatMap(({ operations }) => Object.values(operations))) {
    walk([operation.parameters, operation.requestBody ?? null], 'request');
    walk(operation.responses, 'response');
  }
  const apart = namesApart(document);
  const names = Object.keys(document.components.schemas).filter((name) => !apart.has(name));
  const sides = ['request', 'response'] as const;
  return new Map(names.map((name) => [name, sides.filter((side) => seen[side].has(name))]));
}

interface Walk {
  readonly value: Json;
  readonly side: Side;
  readonly seen: { readonly [Each in Side]: Set<string> };
  readonly document: OpenApiDocument;
}

function follow(walk: Walk): void {
  const { value, side, seen, document } = walk;
  if (Array.isArray(value)) for (const item of value) follow({ ...walk, value: item as Json });
  if (!isObject(value) || value[side === 'request' ? 'readOnly' : 'writeOnly'] === true) return;
  const reference = value['$ref'];
  const name = typeof reference === 'string' ? nameIn(reference) : undefined;
  if (name !== undefined && typeof reference === 'string' && !seen[side].has(name)) {
    seen[side].add(name);
    follow({ ...walk, value: resolvePointer(document, reference) ?? null });
  }
  for (const [key, member] of Object.entries(value))
    if (!silent.has(key) && !saysWhere(key, member)) follow({ ...walk, value: member });
}

const silent: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'discriminator', 'enum', 'const']);

function nameIn(reference: string): string | undefined {
  const [components, schemas, name, ...more] = parsePointer(reference);
  return components === 'components' && schemas === 'schemas' && more.length === 0 ? name : undefined;
}

function namesApart(document: OpenApiDocument): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (value: Json, isApart: boolean): void => {
    if (Array.isArray(value)) for (const item of value) look(item as Json, isApart);
    if (!isObject(value)) return;
    const name = typeof value['$ref'] === 'string' ? nameIn(value['$ref']) : undefined;
    const isMixed = Object.keys(value).length > 1 && name !== undefined;
    if (name !== undefined && (isApart || isMixed)) names.add(name);
    for (const [key, member] of Object.entries(value)) look(member, isApart || mixing.has(key));
  };
  look(document as unknown as Json, false);
  return names;
}

const mixing: ReadonlySet<string> = new Set(['allOf', 'not', 'if', 'webhooks', 'callbacks']);
