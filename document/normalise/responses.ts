/** Responses and their links. */
import type { Json, Pointer } from '../json.ts';
import type { LinkObject, ResponseObject, ServerObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { appendPointer } from '../pointer.ts';
import { child, children } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { readContent, readHeaders } from './content.ts';
import { dialectOf } from './dialect.ts';
import { dereference, extensions, extensibleMembers, members, object, text } from './fields.ts';
import { readServer } from './servers.ts';
import { readSwaggerContent } from './swagger/response-content.ts';
import { noteFields } from './note-fields.ts';

/** `origin` is the pointer of the operation. */
export function readResponses(
  context: Context,
  operation: Cursor,
  origin: Pointer,
): { readonly [status: string]: ResponseObject } {
  const entries = extensibleMembers(context, operation, 'responses').flatMap((member) => {
    const status = readStatus(context, member);
    if (status === undefined) return [];
    return [
      [status, readResponse(context, { member, operation }, appendPointer(origin, 'responses', status))] as const,
    ];
  });
  return recordOf(entries);
}

/** `200`, `4XX` or `default`. */
function readStatus(context: Context, { key, ...cursor }: Cursor): string | undefined {
  const at = { key, ...cursor };
  if (/^[1-5](\d\d|XX)$/.test(key) || key === 'default') return key;
  const repaired = /^[1-5](xx|\*\*|\?\?)$/i.test(key)
    ? `${key[0]}XX`
    : key.toLowerCase() === 'default'
      ? 'default'
      : undefined;
  const what = repaired === undefined ? 'left out' : `read as '${repaired}'`;
  context.reporter.report('document/response-status', `'${key}' is not a status code; ${what}.`, { at });
  return repaired;
}

interface ResponseMember {
  readonly member: Cursor;
  readonly operation: Cursor;
}

function readResponse(
  context: Context,
  { member, operation }: ResponseMember,
  origin: Pointer,
): ResponseObject | undefined {
  const response = dereference(context, member);
  if (response === undefined) return undefined;
  noteFields(context, response, 'response');
  context.origins.set(origin, response);
  const swagger = dialectOf(response, context.root) === '2.0';
  return {
    origin,
    ...compact({ summary: text(context, response, 'summary') }),
    description: readDescription(context, response),
    headers: readHeaders(context, response, origin),
    content: swagger
      ? readSwaggerContent(context, { response, operation }, origin)
      : readContent(context, response, origin),
    links: recordOf(
      members(context, response, 'links').map(
        (link) => [link.key, readLink(context, link, appendPointer(origin, 'links', link.key))] as const,
      ),
    ),
    ...extensions(context, response),
  };
}

function readLinkServer(context: Context, link: Cursor): ServerObject | undefined {
  const server = object(context, link, 'server');
  return server === undefined ? undefined : readServer(context, server);
}

function readDescription(context: Context, response: Cursor): string {
  const description = text(context, response, 'description') ?? text(context, response, 'summary');
  if (description !== undefined) return description;
  // OAS 3.2 §4.16 no longer asks for one.
  if (dialectOf(response, context.root) !== '3.2') {
    context.reporter.report('document/missing-field', 'A response has no description.', { at: response });
  }
  return '';
}

function readLink(context: Context, cursor: Cursor, origin: Pointer): LinkObject | undefined {
  const link = dereference(context, cursor);
  if (link === undefined) return undefined;
  context.origins.set(origin, link);
  noteFields(context, link, 'link');
  const parameters = object(context, link, 'parameters');
  const body: Json | undefined = child(link, 'requestBody')?.value;
  return compact({
    operationId: text(context, link, 'operationId'),
    operationRef: text(context, link, 'operationRef'),
    parameters:
      parameters === undefined
        ? undefined
        : recordOf(children(parameters).map(({ key, value }) => [key, value] as const)),
    requestBody: body,
    description: text(context, link, 'description'),
    server: child(link, 'server') === undefined ? undefined : readLinkServer(context, link),
  });
}
