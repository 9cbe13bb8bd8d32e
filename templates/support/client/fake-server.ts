/** For tests: a client whose fetch and whose time are ours. */
import { ApiClient } from './client.ts';
import type { ClientOperation } from './operation.ts';
import type { ClientOptions, Fetch } from './options.ts';
import type { Call } from './prepare.ts';
import { request } from './request.ts';

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

const json = { 'application/json': { kind: 'json' } } as const;
export const createTurn: ClientOperation = {
  id: 'createTurn',
  method: 'POST',
  path: '/agents/{agent_id}/turn/{turn_id}',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'tags', key: 'tags', in: 'query', style: 'form', explode: true },
    { name: 'X-Mode', key: 'X-Mode', in: 'header', style: 'simple', explode: false },
    { name: 'crumb', key: 'crumb', in: 'cookie', style: 'form', explode: true },
  ],
  body: { required: true, content: json },
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  responses: { 200: json },
  accept: 'application/json',
  security: [['bearer'], []],
};
export const read: ClientOperation = {
  id: 'read',
  method: 'GET',
  path: '/things',
  parameters: [],
  responses: { 200: json },
  accept: 'application/json',
  security: [['key']],
};

const description = {
  server: { url: 'http://api.test/base/', variables: {} },
  securitySchemes: {
    bearer: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'header', parameter: 'X-Key' },
    basic: { type: 'http', scheme: 'basic' },
  },
} as const;

export function server(
  answer: (count: number, init: RequestInit) => Response | Promise<Response>,
  options: ClientOptions = {},
) {
  const sent: Sent[] = [];
  const slept: number[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, method: init.method ?? 'GET', headers: new Headers(init.headers), body: init.body });
    return answer(sent.length, init);
  };
  const timing = {
    now: () => 1000,
    random: () => 0,
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  };
  return { client: new ApiClient(description, { fetch, timing, apiKey: 't0k', ...options }), sent, slept };
}

export function call(
  client: ApiClient,
  operation: ClientOperation,
  rest: Omit<Call, 'operation'> = {},
): Promise<unknown> {
  return request(client, { operation, ...rest });
}

export function never(_: number, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal?.aborted === true) reject(signal.reason);
    else signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
