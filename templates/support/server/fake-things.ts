/** For tests: a server of things, and the means to ask it. */
import type { HandlerResult } from './handler-result.ts';
import type { ServerOperation } from './operation.ts';
import type { ServerOptions } from './options.ts';
import type { HandlerInput } from './read-input.ts';
import { bind, createDispatch, toFetchHandler } from './serve.ts';

const required = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value
    ? []
    : [{ instancePath: '', schemaPath: '#/required', keyword: 'required', message: 'must have name' }];

const create: ServerOperation<HandlerInput, HandlerResult> = {
  id: 'createThing',
  method: 'POST',
  path: '/things/{kind}',
  parameters: [{ name: 'kind', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: true, content: { 'application/json': { kind: 'json', validate: required } } },
  responses: {
    200: {
      headers: { 'X-Count': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json', validate: required } },
    },
    '4XX': { content: { 'text/plain': { kind: 'text' } } },
  },
  security: [],
};
const list: ServerOperation<HandlerInput, HandlerResult> = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  parameters: [],
  responses: {
    200: {
      content: {
        'application/json': { kind: 'json' },
        'text/event-stream': { kind: 'event-stream', validate: required },
      },
    },
  },
  security: [[{ scheme: { name: 'bearer', type: 'http', scheme: 'bearer' }, scopes: ['read'] }], []],
};
const remove: ServerOperation<HandlerInput, HandlerResult> = {
  id: 'removeThings',
  method: 'DELETE',
  path: '/things',
  parameters: [],
  responses: { 204: { content: {} } },
  security: [[{ scheme: { name: 'key', type: 'apiKey', in: 'header', parameter: 'X-Key' }, scopes: [] }]],
};

type Handler = (input: HandlerInput, context: string) => HandlerResult;

export async function answer(
  request: Request,
  options: ServerOptions<string> = {},
  handler: Handler = whoever,
): Promise<Response> {
  const operations = [bind(create, handler), bind(list, handler), bind(remove, () => ({ status: 204 }))];
  return toFetchHandler(createDispatch(operations, options))(request, 'nobody');
}

const whoever: Handler = (_, context) => ({ status: 200, body: context });

export function post(path: string, body: string, contentType = 'application/json'): Request {
  return new Request(`http://a${path}`, { method: 'POST', body, headers: { 'content-type': contentType } });
}
