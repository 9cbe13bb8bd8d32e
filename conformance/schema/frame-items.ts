/** Whether the items of a stream describe whole SSE events, `{ event, data }`, or only the data of each. */
import { resolvePointer } from '#document';
import { isObject, type Json, type JsonObject, type OpenApiDocument, type Pointer } from '#document';

const frameFields: ReadonlySet<string> = new Set(['data', 'event', 'id', 'retry']);
const MOST_REFERENCES = 20;

/** Every alternative has `data`, and nothing that an SSE event has not; error frames, told by their member, may differ. */
export function describesFrames(item: Json, document: OpenApiDocument, errors: Json | undefined): boolean {
  const properties = alternativesOf(item, document).map((one) => Object.keys(propertiesOf(one)));
  const frames = properties.filter((names) => typeof errors !== 'string' || !names.includes(errors));
  return (
    frames.length > 0 && frames.every((names) => names.includes('data') && names.every((name) => frameFields.has(name)))
  );
}

/** What the data of such events follow; an end marker, which is one text, is no data. */
export function dataOfFrames(item: Json, document: OpenApiDocument): readonly JsonObject[] {
  return alternativesOf(item, document).flatMap((one) => {
    const { data } = propertiesOf(one);
    return isObject(data) && !Object.hasOwn(data, 'const') ? [data] : [];
  });
}

/** The object schemas that an item may follow, references and choices followed. */
function alternativesOf(schema: Json, document: OpenApiDocument, depth = 0): readonly JsonObject[] {
  if (!isObject(schema) || depth > MOST_REFERENCES) return [];
  const { $ref: reference, oneOf, anyOf } = schema;
  if (typeof reference === 'string') {
    const target = resolvePointer(document, reference.replace(/^#/, '') as Pointer);
    return target === undefined ? [] : alternativesOf(target, document, depth + 1);
  }
  const choices = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return choices.length === 0
    ? [schema]
    : choices.flatMap((choice: Json) => alternativesOf(choice, document, depth + 1));
}

function propertiesOf({ properties }: JsonObject): JsonObject {
  return isObject(properties) ? properties : {};
}
