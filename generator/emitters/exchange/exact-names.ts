/** Where a document has whole numbers of 64 bits, by names of properties: a reader of JSON text knows nothing else of the place. */
import type { Pointer } from '#document';
import {
  type Api,
  childrenOf,
  isWide,
  type MediaType,
  type Operation,
  receivedOperations,
  type Schema,
} from '../../ir/index.ts';
import { code, createTypeScriptFile, literal } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { type Schemas, schemasOf } from './schemas.ts';

/** What the exact reading of JSON looks into. */
export function exactNamesFile(api: Api, module: string): EmittedFile {
  const { values, maps } = exactNames(api);
  const file = createTypeScriptFile(module, { taken: ['exactNames', 'exactMaps'] });
  file.add(code`/** Properties whose numbers may be of type bigint, and those of lists in them; the empty name is the whole value. */
export const exactNames: ReadonlySet<string> = new Set<string>(${literal([...values])});
/** Properties that hold such numbers under any name. */
export const exactMaps: ReadonlySet<string> = new Set<string>(${literal([...maps])});`);
  return { path: `${module}.ts`, body: file.render(), origins: [] };
}

interface Names {
  readonly values: Set<string>;
  readonly maps: Set<string>;
}

function exactNames(api: Api): Names {
  const names: Names = { values: new Set(), maps: new Set() };
  const search: Search = { schemas: schemasOf(api), seen: new Set() };
  const note = (name: string, schema: Schema): void => {
    const found = holds(schema, { ...search, seen: new Set() });
    if (found.values) names.values.add(name);
    if (found.maps) names.maps.add(name);
  };
  const visit = (schema: Schema): void => {
    if (schema.kind === 'object') for (const { name, schema: property } of schema.properties) note(name, property);
    for (const part of childrenOf(schema)) visit(part);
  };
  for (const { schema } of api.schemas) visit(schema);
  for (const schema of [...api.operations, ...receivedOperations(api)].flatMap(wholeValues)) {
    note('', schema);
    visit(schema);
  }
  return names;
}

function wholeValues({ parameters, requestBody, responses }: Operation): readonly Schema[] {
  const answers = responses.flatMap(({ headers, content }) => [
    ...headers.map(({ schema }) => schema),
    ...content.flatMap(schemasOfContent),
  ]);
  const bodies = requestBody?.content.flatMap(schemasOfContent) ?? [];
  return [...parameters.map(({ schema }) => schema), ...bodies, ...answers];
}

function schemasOfContent({ schema, item }: MediaType): readonly Schema[] {
  return [schema, item].filter((each) => each !== undefined);
}

interface Search {
  readonly schemas: Schemas;
  readonly seen: Set<Pointer>;
}

interface Held {
  /** The value itself is such a number, or a list of them. */
  readonly values: boolean;
  /** It is an object with such numbers under names that nobody lists. */
  readonly maps: boolean;
}

const nothing: Held = { values: false, maps: false };

function holds(schema: Schema, search: Search): Held {
  if (schema.kind === 'number') return { ...nothing, values: isWide(schema) };
  if (schema.kind === 'reference') return holdsReferred(schema.target, search);
  if (schema.kind !== 'object') return together(childrenOf(schema).map((part) => holds(part, search)));
  const { values, maps } = schema.additional === undefined ? nothing : holds(schema.additional, search);
  return { values: false, maps: values || maps };
}

function holdsReferred(target: Pointer, search: Search): Held {
  const named = search.schemas.get(target);
  if (named === undefined || search.seen.has(target)) return nothing;
  search.seen.add(target);
  return holds(named.schema, search);
}

function together(all: readonly Held[]): Held {
  return { values: all.some(({ values }) => values), maps: all.some(({ maps }) => maps) };
}
