/** Methods of a config, as extensions of the operations that they name. */
import { isObject, type Json, type JsonObject } from '../json.ts';
import { child, withValue, type Cursor } from '../source/cursor.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { endpointsOf, findOperation } from './find-operation.ts';
import { methodKeys, reportKeys, streamKeys } from './keys.ts';
import { membersOf } from './members.ts';
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

export interface MethodUpdate extends Update {
  /** Where it is in the client: `animals.list`. */
  readonly name: string;
  readonly at: Cursor;
}

/** One update per method whose operation the document has. */
export function readMethods(
  resource: Cursor,
  path: readonly string[],
  around: MethodSurroundings,
): readonly MethodUpdate[] {
  return membersOf(resource, 'methods', around).flatMap((method) => readMethod(method, path, around));
}

function readMethod(method: Cursor, path: readonly string[], around: MethodSurroundings): readonly MethodUpdate[] {
  if (isOfAnotherKind(method, around)) return [];
  const named = typeof method.value === 'string' ? method : child(method, 'endpoint');
  if (typeof named?.value !== 'string' || camelCase(method.key) === '') {
    const message = `The method '${method.key}' must have a name, and an endpoint like 'get /pets'.`;
    around.reporter.report('stainless/not-understood', message, { at: named ?? method });
    return [];
  }
  const found = findOperation(around.document, named.value);
  if (found === undefined) {
    const help = 'Correct the endpoint, or put the operation into the root file of the document.';
    around.reporter.report('stainless/unknown-operation', `The document has no operation '${named.value}'.`, {
      at: named,
      help: didYouMean(named.value, endpointsOf(around.document)) ?? help,
    });
    return [];
  }
  const settings = isObject(method.value) ? method : withValue(method, {});
  reportKeys(settings, methodKeys, around);
  const update: JsonObject = {
    'x-etalon-resource': path.map(camelCase).join('.'),
    'x-etalon-method': camelCase(method.key),
    ...(isDeprecated(settings) && { deprecated: true }),
    ...pagination(settings, found.operation, around),
    ...streaming(settings, found.operation, around),
  };
  const name = [...path, method.key].join('.');
  return [{ segments: found.segments, update, name, at: method }];
}

/** Besides operations there were methods that called others, and those that read webhooks. */
function isOfAnotherKind(method: Cursor, { reporter }: MethodSurroundings): boolean {
  const type = child(method, 'type');
  if (type === undefined || type.value === 'http') return false;
  const message = `A method of the type '${String(type.value)}' has nothing that corresponds to it here.`;
  reporter.report('stainless/not-understood', message, { at: type });
  return true;
}

/** It may say why, or for whom. */
function isDeprecated(settings: Cursor): boolean {
  const { value = false } = child(settings, 'deprecated') ?? {};
  return value !== false && value !== null;
}

function pagination(method: Cursor, operation: JsonObject, around: MethodSurroundings): JsonObject {
  const wish = child(method, 'paginated');
  if (wish?.value === false) return {};
  if (
    wish !== undefined &&
    typeof wish.value !== 'boolean' &&
    !around.schemes.some(({ name }) => name === wish.value)
  ) {
    const message = `There is no pagination scheme '${String(wish.value)}' that has a meaning here.`;
    const help = didYouMean(
      String(wish.value),
      around.schemes.map(({ name }) => name),
    );
    around.reporter.report('stainless/not-understood', message, { at: wish, ...(help !== undefined && { help }) });
    return {};
  }
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
  reportKeys(settings, streamKeys, around);
  const [switchedBy, modelName] = ['param_discriminator', 'stream_event_model'].map((key) => child(settings, key));
  // Null says that there is no such property.
  if (switchedBy !== undefined && switchedBy.value !== null && typeof switchedBy.value !== 'string') {
    const message = "'param_discriminator' must be the name of a property of the body.";
    around.reporter.report('stainless/not-understood', message, { at: switchedBy });
  }
  const model = modelOf(modelName, { settings, around });
  if (model === undefined) return {};
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

interface Streaming {
  readonly settings: Cursor;
  readonly around: MethodSurroundings;
}

/** Models of `$client` have no resource before their names. */
function modelOf(named: Cursor | undefined, { settings, around }: Streaming): Model | undefined {
  const wanted = typeof named?.value === 'string' ? named.value : undefined;
  const model = around.models.find(({ name }) => name === wanted?.replace(/^\$client\./, ''));
  if (model !== undefined) return model;
  const known = around.models.map(({ name }) => name);
  const help = didYouMean(wanted ?? '', known);
  const message =
    wanted === undefined
      ? "A stream must name the model of its events: 'stream_event_model'."
      : `The config has no model '${wanted}'.`;
  around.reporter.report('stainless/not-understood', message, {
    at: named ?? settings,
    ...(help !== undefined && { help }),
  });
  return undefined;
}

function successOf(operation: JsonObject): string {
  const responses: Json | undefined = operation['responses'];
  return Object.keys(isObject(responses) ? responses : {}).find((status) => status.startsWith('2')) ?? '200';
}
