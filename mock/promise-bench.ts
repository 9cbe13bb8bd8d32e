/** For tests: asks a mock for each operation of its document, and judges what comes by the document itself. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { formatPointer, resolvePointer } from '#document';
import type { Json, JsonSchema, MediaTypeObject, OpenApiDocument, OperationObject, ParameterObject } from '#document';
import { sampleValue } from './streams/sample-value.ts';
import { streamOf } from './streams/stream-of.ts';

export interface DocumentedOperation {
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly operation: OperationObject;
}

/** All operations, each under its name. */
export function operationsOf({ paths }: OpenApiDocument): readonly DocumentedOperation[] {
  return Object.entries(paths).flatMap(([path, { operations }]) =>
    Object.entries(operations).map(([method, operation]) => ({
      name: operation.operationId ?? `${method} ${path}`,
      path,
      method,
      operation,
    })),
  );
}

export interface AskedMock {
  readonly base: string;
  readonly document: OpenApiDocument;
}

/** Sends an example of the request, with a key and all headers that must be there; `stream` asks for the stream or not. */
export function ask(
  { base, document }: AskedMock,
  { path, method, operation }: DocumentedOperation,
  { stream }: { readonly stream: boolean },
): Promise<Response> {
  const filled = operation.parameters.reduce(fill, path);
  const query = new URLSearchParams(required(operation, 'query'));
  const [mediaType, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const headers = { authorization: 'Bearer key', ...Object.fromEntries(required(operation, 'header')) };
  const switches = streamOf(operation)?.when === undefined ? {} : { stream };
  const example = media === undefined ? {} : membersOf(media, document);
  return fetch(`${base}${filled}${query.size > 0 ? `?${query}` : ''}`, {
    method: method.toUpperCase(),
    ...(mediaType === undefined
      ? { headers }
      : { headers: { ...headers, ...typeOf(mediaType) }, body: bodyOf(mediaType, { ...example, ...switches }) }),
  });
}

/** The items of a streamed answer. */
export function itemsIn(text: string, mediaType: string): readonly Json[] {
  if (!mediaType.startsWith('text/event-stream')) return linesOf(text).map((line) => JSON.parse(line) as Json);
  return text
    .split('\n\n')
    .filter((frame) => frame !== '' && frame !== 'data: [DONE]')
    .map(itemOf);
}

/** Says what is wrong with values, by the schemas of one document. */
export function createJudge(document: OpenApiDocument): {
  media(media: MediaTypeObject, value: unknown): readonly string[];
  schema(schema: JsonSchema, value: unknown): readonly string[];
} {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'document');
  const judge = (schema: JsonSchema, value: unknown): readonly string[] => {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"document#')) as JsonSchema;
    const check = ajv.compile(absolute);
    return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
  return {
    schema: judge,
    media: (media, value) => judge({ $ref: `document${media.origin}${formatPointer(['schema']).slice(1)}` }, value),
  };
}

function fill(path: string, parameter: ParameterObject): string {
  return parameter.in === 'path' ? path.replace(`{${parameter.name}}`, encodeURIComponent(sampleOf(parameter))) : path;
}

function required(operation: OperationObject, place: ParameterObject['in']): [string, string][] {
  const wanted = operation.parameters.filter((parameter) => parameter.in === place && parameter.required === true);
  return wanted.map((parameter) => [parameter.name, sampleOf(parameter)]);
}

function sampleOf({ schema }: ParameterObject): string {
  return String(sampleValue(schema ?? true, () => undefined) ?? 'x');
}

/** The boundary of a form is written by `fetch`. */
function typeOf(mediaType: string): { readonly [name: string]: string } {
  return mediaType.startsWith('multipart/') ? {} : { 'content-type': mediaType };
}

function bodyOf(mediaType: string, members: object): BodyInit {
  if (!mediaType.startsWith('multipart/')) return JSON.stringify(members);
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    form.set(name, name.includes('file') ? new File([String(value)], 'file.txt') : String(value));
  }
  return form;
}

/** Of the first example that is an object, or made up. */
function membersOf({ examples = {}, schema = true }: MediaTypeObject, document: OpenApiDocument): object {
  const given = Object.values(examples).map(({ value, dataValue }) => dataValue ?? value);
  const resolve = (reference: string) => resolvePointer(document, reference) as JsonSchema | undefined;
  const candidates = [...given, sampleValue(schema, resolve)];
  return candidates.find((each) => typeof each === 'object' && each !== null) ?? {};
}

/** A frame is the item where it has a name of its own and the data does not repeat it. */
function itemOf(frame: string): Json {
  const fields = new Map(linesOf(frame).map((line) => [line.replace(/:.*/, ''), line.replace(/^\w+: ?/, '')]));
  const [text = '', event] = [fields.get('data'), fields.get('event')];
  const value = text.startsWith('{') ? (JSON.parse(text) as { readonly [name: string]: Json }) : text;
  const isFrame = event !== undefined && (typeof value === 'string' || (value['event'] ?? value['type']) !== event);
  return isFrame ? { event, data: value } : value;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
