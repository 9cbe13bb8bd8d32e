/** Methods of a config, as extensions of the operations that they name. */
import { isObject, type Json, type JsonObject } from '../json.ts';
import { child, children, withValue, type Cursor } from '../source/cursor.ts';
import { findOperation } from './find-operation.ts';
import { methodKeys, reportKeys } from './keys.ts';
import type { Model } from './models.ts';
import { fits, type Scheme } from './pagination.ts';
import type { Surroundings, Update } from './update.ts';
import { camelCase } from './words.ts';

export interface MethodSurroundings extends Surroundings {
  readonly schemes: readonly Scheme[];
  readonly models: readonly Model[];
  /** What ends a stream: `[DONE]`, or `none`. */
  readonly terminator: string;
}

/** One update per method whose operation the document has. */
export function readMethods(resource: Cursor, path: readonly string[], around: MethodSurroundings): readonly Update[] {
  const methods = child(resource, 'methods');
  return (methods === undefined ? [] : children(methods)).flatMap((method) => readMethod(method, path, around));
}

function readMethod(method: Cursor, path: readonly string[], around: MethodSurroundings): readonly Update[] {
  const named = typeof method.value === 'string' ? method : child(method, 'endpoint');
  const found = typeof named?.value === 'string' ? findOperation(around.document, named.value) : undefined;
  if (found === undefined) {
    const message = `The document has no operation '${String(named?.value ?? method.key)}'.`;
    const help = 'Correct the endpoint, or put the operation into the root file of the document.';
    around.reporter.report('stainless/unknown-operation', message, { at: named ?? method, help });
    return [];
  }
  const settings = isObject(method.value) ? method : withValue(method, {});
  reportKeys(settings, methodKeys, around);
  const update: JsonObject = {
    'x-etalon-resource': path.map(camelCase).join('.'),
    'x-etalon-method': camelCase(method.key),
    ...(settings.value !== null && child(settings, 'deprecated') !== undefined && { deprecated: true }),
    ...pagination(settings, found.operation, around),
    ...streaming(settings, found.operation, around),
  };
  return [{ segments: found.segments, update }];
}

function pagination(method: Cursor, operation: JsonObject, around: MethodSurroundings): JsonObject {
  const wish = child(method, 'paginated');
  if (wish?.value === false) return {};
  const named =
    typeof wish?.value === 'string' ? around.schemes.filter(({ name }) => name === wish.value) : around.schemes;
  const scheme = named.find((each) => fits(each, operation, around));
  if (scheme !== undefined) return { 'x-etalon-pagination': scheme.extension };
  if (wish !== undefined)
    around.reporter.report('stainless/not-understood', 'No pagination scheme fits this operation.', { at: wish });
  return {};
}

const EVENTS = 'text/event-stream';

function streaming(method: Cursor, operation: JsonObject, around: MethodSurroundings): JsonObject {
  const settings = child(method, 'streaming');
  if (settings === undefined || settings.value === false) return {};
  const [switchedBy, modelName] = ['param_discriminator', 'stream_event_model'].map((key) => child(settings, key));
  const model = around.models.find(({ name }) => name === modelName?.value);
  if (model === undefined) {
    const at = modelName ?? settings;
    around.reporter.report('stainless/not-understood', 'A stream names the model of its events.', { at });
    return {};
  }
  const item = { $ref: model.schema };
  const stream: JsonObject = {
    framing: 'sse',
    item,
    terminator: around.terminator,
    ...(typeof switchedBy?.value === 'string' && { when: { body: switchedBy.value, equals: true } }),
  };
  return {
    'x-etalon-stream': stream,
    responses: { [successOf(operation)]: { content: { [EVENTS]: { schema: item } } } },
  };
}

function successOf(operation: JsonObject): string {
  const responses: Json | undefined = operation['responses'];
  return Object.keys(isObject(responses) ? responses : {}).find((status) => status.startsWith('2')) ?? '200';
}
