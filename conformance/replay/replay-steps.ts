/** A recording as steps that can be run against any target. */
import { appendPointer } from '#document';
import type { Json, Pointer } from '#document';
import type { Fixture, RecordedExchange } from '../format/fixture.ts';
import type { Expect, Send, SendStep } from '../format/scenario.ts';
import type { ApiDocument, ApiOperation } from '../schema/api-document.ts';
import { declaredResponse } from '../schema/check-response.ts';
import { matchPath } from './match-path.ts';
import type { PathMatch } from './match-path.ts';
import { portableRequest, portableTree, rememberSent } from './portable.ts';
import type { Memory } from './portable.ts';
import { portableStream } from './portable-stream.ts';

/** One step per exchange; the names that the fixture takes as given must have values when they run. */
export function replaySteps(fixture: Fixture, api: ApiDocument): readonly SendStep[] {
  const given = Object.entries(fixture.given ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[value, name] as const] : [],
  );
  const memory: Memory = { aliases: new Map(given), sent: new Set() };
  return (fixture.exchanges ?? []).map((exchange) => replayStep(exchange, api, memory));
}

function replayStep(exchange: RecordedExchange, api: ApiDocument, memory: Memory): SendStep {
  const { request, response, name } = exchange;
  const found = matchPath(request, api);
  const send = sendOf(exchange, found, memory);
  rememberSent([request.body ?? null, Object.values(queryOf(request.path))], memory);
  const stream = found?.operation.stream;
  const place = { document: api.document, memory };
  if (response.frames !== undefined && stream !== undefined) {
    return { step: name, send, stream: portableStream(response.frames, stream, { ...place, schema: stream.item }) };
  }
  const schema = found === undefined ? undefined : bodySchema(response.status, found.operation);
  const body =
    response.body === undefined
      ? {}
      : { body: portableTree(response.body, { ...place, schema, refusal: response.status >= 400 }) };
  return { step: name, send, expect: { status: response.status, ...mediaOf(exchange), ...body } };
}

/** As it was sent, with the ids of this run. */
function sendOf({ request }: RecordedExchange, found: PathMatch | undefined, memory: Memory): Send {
  const { method, path, body, text } = request;
  const target =
    found === undefined
      ? { method, path }
      : {
          operation: found.operation.id,
          parameters: portableMembers(found.parameters, memory),
          query: portableMembers(queryOf(path), memory),
        };
  return {
    ...target,
    ...(body === undefined ? {} : { body: portableRequest(body, memory) }),
    ...(text === undefined ? {} : { text }),
    invalid: 'it is sent as it was recorded',
  };
}

function portableMembers(
  members: { readonly [name: string]: Json },
  memory: Memory,
): { readonly [name: string]: Json } {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, portableRequest(value, memory)]));
}

function queryOf(path: string): { readonly [name: string]: Json } {
  const query = new URLSearchParams(path.split('?')[1] ?? '');
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

function mediaOf({ response }: RecordedExchange): Pick<Expect, 'media'> {
  const type = response.headers?.['content-type'];
  return type === undefined ? {} : { media: type };
}

function bodySchema(status: number, operation: ApiOperation): Pointer | undefined {
  const media = Object.values(declaredResponse(status, operation)?.content ?? {}).find(
    ({ schema }) => schema !== undefined,
  );
  return media === undefined ? undefined : appendPointer(media.origin, 'schema');
}
