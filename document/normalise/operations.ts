/** Operations, with what their path item says merged in. */
import type { Pointer } from '../json.ts';
import type { OperationObject, PathItemObject, RequestBodyObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { appendPointer } from '../pointer.ts';
import { child, children } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { dialectOf } from './dialect.ts';
import { dereference, extensions, flag, list, members, text, texts } from './fields.ts';
import { readExternalDocs } from './information.ts';
import { readParameters } from './parameters.ts';
import { readPathItem } from './path-items.ts';
import { readRequestBody } from './request-body.ts';
import { readResponses } from './responses.ts';
import { readSecurity } from './security.ts';
import { readServers } from './servers.ts';
import { readSwaggerBody } from './swagger/body.ts';
import { noteFields } from './note-fields.ts';

export interface OperationSource {
  readonly operation: Cursor;
  readonly pathItem: Cursor;
  /** The path template; absent for webhooks and callbacks. */
  readonly path?: string;
}

/** `operationId` is empty where the document has none; ids are made once all operations are known. */
export function readOperation(context: Context, source: OperationSource, origin: Pointer): OperationObject {
  const { operation, pathItem } = source;
  noteFields(context, operation, 'operation');
  context.origins.set(origin, operation);
  const servers = [operation, pathItem].find((holder) => child(holder, 'servers') !== undefined);
  return compact({
    origin,
    operationId: text(context, operation, 'operationId') ?? '',
    summary: text(context, operation, 'summary') ?? text(context, pathItem, 'summary'),
    description: text(context, operation, 'description') ?? text(context, pathItem, 'description'),
    externalDocs: readExternalDocs(context, operation),
    deprecated: flag(context, operation, 'deprecated'),
    tags: texts(context, operation, 'tags'),
    parameters: readParameters(context, source, origin),
    requestBody: readBody(context, source, appendPointer(origin, 'requestBody')),
    responses: readResponses(context, operation, origin),
    callbacks: readCallbacks(context, operation, origin),
    security: readSecurity(context, operation),
    servers: servers === undefined ? [] : readServers(context, servers),
    // What the path item says in extensions holds for its operations, unless they say otherwise.
    ...extensions(context, pathItem),
    ...extensions(context, operation),
  });
}

function readBody(
  context: Context,
  { operation, pathItem }: OperationSource,
  origin: Pointer,
): RequestBodyObject | undefined {
  const body = dialectOf(operation, context.root) === '2.0' ? undefined : child(operation, 'requestBody');
  if (body !== undefined) return readRequestBody(context, body, origin);
  const declared = [pathItem, operation].map((holder) => list(context, holder, 'parameters'));
  // Documents of 3.x that were made from 2.0 by hand have bodies among their parameters still.
  const isSwagger = dialectOf(operation, context.root) === '2.0';
  const hasBody = declared.flat().some((item) => ['body', 'formData'].includes(String(child(item, 'in')?.value)));
  if (!isSwagger && !hasBody) return undefined;
  return readSwaggerBody(context, { declared, operation }, origin);
}

function readCallbacks(context: Context, operation: Cursor, origin: Pointer): OperationObject['callbacks'] {
  const callbacks = members(context, operation, 'callbacks');
  if (callbacks.length === 0) return undefined;
  return recordOf(
    callbacks.map(
      (member) => [member.key, readCallback(context, member, appendPointer(origin, 'callbacks', member.key))] as const,
    ),
  );
}

function readCallback(
  context: Context,
  member: Cursor,
  origin: Pointer,
): { readonly [expression: string]: PathItemObject } | undefined {
  const callback = dereference(context, member);
  if (callback === undefined) return undefined;
  const expressions = children(callback).filter(({ key }) => !key.startsWith('x-'));
  return recordOf(
    expressions.map((item) => [item.key, readPathItem(context, { item }, appendPointer(origin, item.key))] as const),
  );
}
