/** A small server of the toy API, right in everything, with defects that can be switched on one by one. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { streamTalk } from './talk.ts';

export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
  readonly state: string;
  readonly created_at: string;
}

export interface World {
  readonly defects: ReadonlySet<string>;
  readonly things: Map<string, { readonly thing: Thing; readonly owner: string; readonly log: string[] }>;
  serial: number;
  looks: number;
}

export interface Toy {
  readonly url: string;
  close(): Promise<void>;
}

export const keys = { first: 'toy-key-number-one', second: 'toy-key-number-two' };

/** `port` 0 is any free one. */
export async function startToy({
  defects = [],
  port = 0,
}: { readonly defects?: readonly string[]; readonly port?: number } = {}): Promise<Toy> {
  const world: World = { defects: new Set(defects), things: new Map(), serial: 0, looks: 0 };
  const server = createServer((request, response) => void handle(request, response, world));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function handle(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://toy');
  const trace = (world.serial += 1).toString(16).padStart(8, '0');
  response.setHeader('x-trace', world.defects.has('trace-missing') ? 'none' : trace);
  if (url.pathname === '/health') return sendJson(response, 200, { status: 'ok' });
  const owner = ownerOf(request, world);
  if (owner === undefined) return sendError(response, 401, 'a key is needed');
  const [, , id, part] = url.pathname.split('/');
  const call: Call = { request, response, world, owner, url, body: Buffer.concat(chunks).toString('utf8') };
  if (id === undefined) return request.method === 'POST' ? create(call) : list(call);
  if (part === 'talk') return talk(call, id);
  if (part === 'log') return log(call, id);
  return request.method === 'DELETE' ? remove(call, id) : read(call, id);
}

export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly world: World;
  readonly owner: string;
  readonly url: URL;
  readonly body: string;
}

function ownerOf({ headers }: IncomingMessage, { defects }: World): string | undefined {
  const key = headers.authorization?.replace('Bearer ', '');
  if (key === keys.first || key === keys.second) return key;
  return defects.has('key-not-needed') ? keys.first : undefined;
}

function create({ response, world, owner, body }: Call): void {
  const { defects } = world;
  const sent = parse(body);
  if (sent === undefined)
    return defects.has('malformed-500') ? sendError(response, 500, 'oops') : sendError(response, 400, 'no JSON');
  if (typeof sent['name'] !== 'string' && !defects.has('nameless-accepted'))
    return sendError(response, 400, 'name is missing');
  const id =
    defects.has('ids-reused') && sent['name'] !== undefined && String(sent['name']).startsWith('awaited')
      ? 'thing_same'
      : defects.has('id-without-prefix')
        ? `t${world.serial}`
        : `thing_${String(world.serial).padStart(6, '0')}`;
  const name = typeof sent['name'] === 'string' ? sent['name'] : '';
  const count = typeof sent['count'] === 'number' ? sent['count'] : null;
  const thing: Thing = {
    id,
    name,
    count,
    state: 'new',
    created_at: new Date(defects.has('time-zero') ? 0 : Date.now()).toISOString(),
  };
  const stored = {
    ...thing,
    ...(defects.has('count-dropped') ? { count: null } : {}),
    ...(defects.has('umlauts-lost') ? { name: name.replaceAll(/[^ -~]/g, '?') } : {}),
  };
  world.things.set(id, { thing: stored, owner, log: [JSON.stringify({ kind: 'created' })] });
  if (!defects.has('header-missing')) response.setHeader('thing-version', '1');
  sendJson(response, defects.has('create-200') ? 200 : 201, spoiled(thing, defects));
}

/** Breaks of the schema. */
function spoiled(thing: Thing, defects: ReadonlySet<string>): unknown {
  const { state: _, ...rest } = thing;
  if (defects.has('field-missing')) return rest;
  if (defects.has('wrong-enum')) return { ...thing, state: 'odd' };
  if (defects.has('number-as-text')) return { ...thing, count: String(thing.count) };
  return defects.has('secret-leaks') ? { ...thing, secret: 1 } : thing;
}

function find(
  { world, owner, response }: Call,
  id: string,
): { readonly thing: Thing; readonly log: string[] } | undefined {
  const { defects } = world;
  const found = world.things.get(id);
  if (found !== undefined && (found.owner === owner || defects.has('tenants-mixed'))) return found;
  if (defects.has('missing-200-null')) sendJson(response, 200, null);
  else if (defects.has('missing-500')) sendError(response, 500, 'oops');
  else if (defects.has('error-as-text')) send(response, 404, { type: 'text/plain', text: 'not found' });
  else if (defects.has('refusal-reveals'))
    sendError(response, 404, `${found?.thing.name ?? id} belongs to someone else`);
  else sendError(response, 404, `${defects.has('other-message') ? 'no such thing' : `${id} was not found`}`);
  return undefined;
}

/** Things that are awaited appear at the third look, as those of a slow server do. */
function hides({ world }: Call, { name }: Thing): boolean {
  world.looks += 1;
  return name.startsWith('awaited') && (world.looks < 3 || world.defects.has('never-appears'));
}

function read(call: Call, id: string): void {
  const found = find(call, id);
  if (found !== undefined && hides(call, found.thing)) return sendError(call.response, 404, `${id} was not found`);
  if (found !== undefined)
    sendJson(
      call.response,
      200,
      call.world.defects.has('read-wrong-enum') ? { ...found.thing, state: 'odd' } : found.thing,
    );
}

function remove(call: Call, id: string): void {
  if (find(call, id) === undefined) return;
  const { defects, things } = call.world;
  if (!defects.has('delete-does-nothing')) things.delete(id);
  if (defects.has('delete-200')) sendJson(call.response, 200, { deleted: true });
  else send(call.response, 204, { type: undefined, text: '' });
}

function list({ world, owner, url, response }: Call): void {
  const { defects } = world;
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const descending = url.searchParams.get('order') === 'desc' && !defects.has('order-ignored');
  const name = url.searchParams.get('name');
  const mine = [...world.things.values()]
    .filter((entry) => entry.owner === owner)
    .map((entry) => entry.thing)
    .filter((thing) => name === null || thing.name === name || defects.has('filter-ignored'));
  const ordered = descending ? mine.toReversed() : mine;
  const after = url.searchParams.get('after');
  const start =
    after === null
      ? 0
      : ordered.findIndex((thing) => thing.id === after) +
        (defects.has('cursor-inclusive') ? 0 : defects.has('cursor-skips') ? 2 : 1);
  const data = ordered.slice(start, defects.has('limit-ignored') ? undefined : start + limit);
  const more = start + limit < ordered.length && !defects.has('more-never');
  const [first, last] = [data[0]?.id ?? null, data.at(-1)?.id ?? null];
  sendJson(response, 200, {
    data,
    has_more: more,
    first_id: defects.has('edges-swapped') ? last : first,
    last_id: defects.has('edges-swapped') ? first : last,
  });
}

async function talk(call: Call, id: string): Promise<void> {
  const found = find(call, id);
  if (found === undefined) return;
  const sent = parse(call.body) ?? {};
  const text = String(sent['text']);
  found.log.push(JSON.stringify({ kind: 'said' }, null, call.world.defects.has('log-pretty') ? 2 : 0));
  if (sent['stream'] === true && !call.world.defects.has('stream-as-json')) return streamTalk(text, call);
  if (call.world.defects.has('json-as-stream')) return streamTalk(text, call);
  sendJson(call.response, 200, { id: 'talk_1', text });
}

function log(call: Call, id: string): void {
  const found = find(call, id);
  if (found === undefined) return;
  const { defects } = call.world;
  const lines = defects.has('log-disordered') ? found.log.toReversed() : found.log;
  send(call.response, 200, {
    type: 'application/x-ndjson',
    text: `${lines.join('\n')}${defects.has('log-unended') ? '' : '\n'}`,
  });
}

function parse(text: string): { readonly [name: string]: unknown } | undefined {
  try {
    return JSON.parse(text) as { readonly [name: string]: unknown };
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, { type: 'application/json', text: JSON.stringify(value) });
}

function sendError(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { error: { message } });
}

function send(
  response: ServerResponse,
  status: number,
  { type, text }: { readonly type: string | undefined; readonly text: string },
): void {
  if (type !== undefined) response.setHeader('content-type', type);
  response.statusCode = status;
  response.end(text);
}
