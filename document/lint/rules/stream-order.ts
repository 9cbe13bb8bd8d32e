/** The order of a stream speaks of events that its items can be. */
import type { OpenApiDocument, OperationObject } from '../../open-api.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { orderNames } from '../../streams/order.ts';
import { isProblem, parseOrder } from '../../streams/parse-order.ts';
import { namesAt } from '../names-at.ts';
import { operationsOf } from '../walk.ts';

export const streamOrder: Rule = {
  code: 'lint/stream-order',
  find: ({ document }) => operationsOf(document).flatMap((operation) => ordersOf(document, operation)),
};

function ordersOf(document: OpenApiDocument, operation: OperationObject): RuleFinding[] {
  const stream: Json | undefined = operation['x-etalon-stream'];
  const text = isObject(stream) ? own(stream, 'order') : undefined;
  if (!isObject(stream) || typeof text !== 'string') return [];
  const pointer = appendPointer(operation.origin, 'x-etalon-stream', 'order');
  const order = parseOrder(text);
  if (isProblem(order))
    return [{ pointer, message: `The order is malformed at character ${order.at + 1}: ${order.message}` }];
  const known = eventNames(document, operation, stream);
  if (known.size === 0) return [];
  return orderNames(order)
    .filter((name) => !known.has(name))
    .map((name) => {
      const help = didYouMean(name, known);
      return {
        pointer,
        message: `No item of the stream is called '${name}'.`,
        ...(help === undefined ? {} : { help }),
      };
    });
}

/** Of the items by their key; an `errors` member counts as an event of its name. */
function eventNames(document: OpenApiDocument, operation: OperationObject, stream: JsonObject): ReadonlySet<string> {
  const key = own(stream, 'key');
  const item = own(stream, 'item') ?? itemSchemaOf(operation);
  if (typeof key !== 'string' || item === undefined) return new Set();
  const names = namesAt(document, item, key.split('.'));
  const errors = own(stream, 'errors');
  return names.size > 0 && typeof errors === 'string' ? new Set([...names, errors]) : names;
}

function itemSchemaOf({ responses }: OperationObject): Json | undefined {
  const mediaTypes = Object.values(responses).flatMap(({ content }) => Object.values(content));
  return mediaTypes.find(({ itemSchema }) => itemSchema !== undefined)?.itemSchema;
}
