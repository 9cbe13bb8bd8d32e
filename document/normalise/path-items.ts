/** Path items: their operations by method. */
import type { JsonObject, Pointer } from '../json.ts';
import type { OperationObject, PathItemObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { isObject } from '../json.ts';
import { appendPointer } from '../pointer.ts';
import { children, identityOf, withValue } from '../source/cursor.ts';
import { referenceText } from '../source/references.ts';
import { compact, recordOf } from './context.ts';
import { dereference, extensions, object, text } from './fields.ts';
import { readOperation } from './operations.ts';
import { noteFields } from './note-fields.ts';

export interface PathItemSource {
  readonly item: Cursor;
  /** The path template; absent for webhooks and callbacks. */
  readonly path?: string;
}

/** Far beyond what anyone writes; callbacks that refer to each other reach any number. */
const callbackLimit = 10_000;
const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** Undefined where it cannot be read, or where it contains itself by way of its callbacks. */
export function readPathItem(
  context: Context,
  { item, path }: PathItemSource,
  origin: Pointer,
): PathItemObject | undefined {
  const pathItem = resolvePathItem(context, item);
  if (pathItem === undefined || !enter(context, pathItem)) return undefined;
  noteFields(context, pathItem, 'path item');
  context.origins.set(origin, pathItem);
  const operations = operationCursors(context, pathItem).flatMap(([method, cursor]): [string, OperationObject][] => {
    const operation = dereference(context, cursor);
    if (operation === undefined) return [];
    const source = { operation, pathItem, ...(path === undefined ? {} : { path }) };
    return [[method, readOperation(context, source, appendPointer(origin, 'operations', method))]];
  });
  context.openPathItems.delete(identityOf(pathItem));
  return compact({
    operations: recordOf(operations),
    summary: text(context, pathItem, 'summary'),
    description: text(context, pathItem, 'description'),
    ...extensions(context, pathItem),
  });
}

/** Callbacks can refer to each other: in loops, and so often that the document explodes. */
function enter(context: Context, pathItem: Cursor): boolean {
  const identity = identityOf(pathItem);
  if (context.openPathItems.has(identity)) {
    context.reporter.report('document/reference-loop', 'A callback contains itself; the inner one is left out.', {
      at: pathItem,
    });
    return false;
  }
  if (context.openPathItems.size > 0) context.callbacks.count += 1;
  if (context.callbacks.count > callbackLimit) {
    const message = `References expand to more than ${callbackLimit} callbacks; the rest is left out.`;
    context.reporter.report('document/too-large', message, { at: context.root, severity: 'warning' });
    return false;
  }
  context.openPathItems.add(identity);
  return true;
}

/** Members beside the `$ref` of a path item are merged into what it names (OAS 3.1 §4.8.9 leaves it open). */
function resolvePathItem(context: Context, item: Cursor): Cursor | undefined {
  const target = dereference(context, item);
  if (target === undefined || referenceText(item) === undefined || !isObject(target.value) || !isObject(item.value))
    return target;
  const beside = recordOf(Object.entries(item.value).filter(([key]) => key !== '$ref')) as JsonObject;
  return Object.keys(beside).length === 0 ? target : withValue(target, { ...target.value, ...beside });
}

function operationCursors(context: Context, pathItem: Cursor): [string, Cursor][] {
  const fixed = children(pathItem).filter(({ key }) => methods.has(key.toLowerCase()));
  const additional = object(context, pathItem, 'additionalOperations');
  return [
    ...fixed.map((cursor): [string, Cursor] => [methodOf(context, cursor), cursor]),
    ...(additional === undefined ? [] : children(additional)).map((cursor): [string, Cursor] => [cursor.key, cursor]),
  ];
}

/** Lower case, as the specification spells it. */
function methodOf(context: Context, cursor: Cursor): string {
  const method = cursor.key.toLowerCase();
  const message = `'${cursor.key}' is written '${method}'; it is read as that.`;
  if (cursor.key !== method) context.reporter.report('document/unknown-field', message, { at: cursor });
  return method;
}
