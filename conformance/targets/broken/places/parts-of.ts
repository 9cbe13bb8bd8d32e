/** The parts of what an operation sends back, each with the places that its schema speaks of. */
import { isObject, resolvePointer } from '#document';
import type { Json, JsonSchema, OpenApiDocument } from '#document';
import type { ApiDocument, ApiOperation } from '../../../schema/api-document.ts';
import { dataOfFrames } from '../../../schema/frame-items.ts';
import { placesOf, placesWithRoot } from './places-of.ts';
import type { Place } from './places-of.ts';

export interface Part {
  /** `200`, `error` (every status from 400 on), or `frame` (each frame of the stream). */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly places: readonly Place[];
}

const known = new WeakMap<ApiOperation, readonly Part[]>();

export function partsOf(operation: ApiOperation, { document }: ApiDocument): readonly Part[] {
  const parts = known.get(operation) ?? [...answerParts(operation, document), ...frameParts(operation, document)];
  known.set(operation, parts);
  return parts;
}

function answerParts({ responses }: ApiOperation, document: OpenApiDocument): readonly Part[] {
  const schemas = Object.entries(responses).flatMap(([status, { content }]) => {
    const { schema } = Object.entries(content).find(([type]) => /[/+]json$/.test(type))?.[1] ?? {};
    return schema === undefined ? [] : [{ name: partName(status), schema }];
  });
  return [...Map.groupBy(schemas, ({ name }) => name)].map(([name, same]) => {
    const schema: JsonSchema = { anyOf: same.map((one) => one.schema as Json) };
    return { name, schema, places: placesWithRoot(schema, document) };
  });
}

function partName(status: string): string {
  return /^[45d]/.test(status) ? 'error' : status;
}

export function statusFits(part: string, status: number): boolean {
  return part === 'error' ? status >= 400 : String(status) === part || `${String(status)[0]}XX` === part;
}

function frameParts({ stream }: ApiOperation, document: OpenApiDocument): readonly Part[] {
  if (stream?.item === undefined || stream.itemIsEvent) return [];
  const item = resolvePointer(document, stream.item);
  // What passes is looked at as the data of each event, its name apart.
  const schema = stream.itemIsFrame === true ? { anyOf: [...dataOfFrames(item ?? null, document)] } : item;
  return isObject(schema) ? [{ name: 'frame', schema, places: placesOf(schema, document) }] : [];
}

const requests = new WeakMap<ApiOperation, readonly Place[]>();

/** The places of the JSON body that an operation takes. */
export function requestPlaces(operation: ApiOperation, { document }: ApiDocument): readonly Place[] {
  const content = Object.entries(operation.requestBody?.content ?? {}).find(([type]) => /[/+]json$/.test(type))?.[1];
  const places = requests.get(operation) ?? placesOf(content?.schema, document);
  requests.set(operation, places);
  return places;
}
