/** Values to judge: the examples of a document, and each of them broken in one place. */
import { isObject, type Json, loadDocument, type OpenApiDocument, type Pointer } from '#document';

export interface Sample {
  /** A named schema. */
  readonly schema: Pointer;
  readonly value: Json;
}

/** Of JSON bodies, requests and answers, that refer to a named schema. */
export async function readSamples(
  file: string,
): Promise<{ readonly document: OpenApiDocument; readonly samples: readonly Sample[] }> {
  const { document } = await loadDocument(file);
  if (document === undefined) throw new Error(`${file} cannot be read`);
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path.operations));
  const contents = operations.flatMap(({ requestBody, responses }) => [
    requestBody?.content,
    ...Object.values(responses).map(({ content }) => content),
  ]);
  return { document, samples: contents.flatMap((content) => samplesOf(content?.['application/json'])) };
}

type Content = OpenApiDocument['paths'][string]['operations'][string]['responses'][string]['content'];

function samplesOf(content: Content[string] | undefined): readonly Sample[] {
  const { schema, examples = {} } = content ?? {};
  if (!isObject(schema) || typeof schema['$ref'] !== 'string') return [];
  const { $ref: pointer } = schema;
  return Object.values(examples).flatMap(({ value }) => (value === undefined ? [] : [{ schema: pointer, value }]));
}

/** The value with a member of another type, as deep down as its first members lead. */
export function broken(value: Json): Json {
  if (Array.isArray(value)) return value.length === 0 ? 'broken' : [broken(value[0] as Json), ...value.slice(1)];
  if (!isObject(value)) return { broken: true };
  const [name] = Object.keys(value);
  return name === undefined ? 'broken' : { ...value, [name]: broken(value[name] as Json) };
}
