// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Calls an operation: the one way in for every generated function. */
import { APIPromise } from './api-promise.ts';
import type { Outcome } from './api-promise.ts';
import { baseURLOf, patience } from './client.ts';
import type { ApiClient } from './client.ts';
import type { ClientOperation } from './operation.ts';
import type { Fetch, RequestOptions } from './options.ts';
import { createPage, PagePromise } from './page.ts';
import type { NextPage, Page } from './page.ts';
import { planOf } from './parameters.ts';
import { asksForStream, prepare } from './prepare.ts';
import type { Call, Prepared } from './prepare.ts';
import { describedHeaders } from './describe-response.ts';
import { readHeaders } from './read-headers.ts';
import { readResponse } from './read-response.ts';
import type { Reading } from './read-response.ts';
import { send } from './send.ts';
import type { Received } from './send.ts';
import { platformTiming } from './timing.ts';

/** Calls an operation; `Data` is what its successful answer was generated as. */
export function request<Data, Headers = object>(client: ApiClient, call: Call): APIPromise<Data, Headers> {
  return new APIPromise(perform<Data>(client, call));
}

/** Calls an operation that answers with a page of a list. */
export function requestPage<Body, Item, Headers = object>(
  client: ApiClient,
  call: Call,
): PagePromise<Body, Item, Headers> {
  return new PagePromise(performPage<Body, Item>(client, call));
}

/** A request that no document describes: path, query and JSON body as given, the answer unchecked. */
export function requestPath<Data = unknown>(client: ApiClient, method: string, call: PathCall): APIPromise<Data> {
  const { path, body, options } = call;
  const json = { 'application/json': { kind: 'json' } } as const;
  const operation: ClientOperation = {
    id: `${method} ${path}`,
    method,
    path: '',
    parameters: [],
    ...(body === undefined ? {} : { body: { required: true, key: 'body', content: json } }),
    responses: { default: json },
    accept: 'application/json',
    security: Object.keys(client.settings.description.securitySchemes).map((scheme) => [scheme]),
  };
  // A literal path has no variables to fill, even where it has braces.
  return request<Data>(client, {
    operation: { ...operation, path: path.replaceAll('{', '%7B').replaceAll('}', '%7D') },
    params: { body },
    options,
  });
}

export interface PathCall {
  readonly path: string;
  readonly body?: unknown;
  readonly options?: RequestOptions | undefined;
}

async function perform<Data>(client: ApiClient, call: Call): Promise<Outcome<Data>> {
  return outcomeOf<Data>(client, call, await sendPrepared(client, call, await prepareCall(client, call)));
}

function prepareCall({ settings }: ApiClient, call: Call): Prepared | Promise<Prepared> {
  const { options, description } = settings;
  return prepare(call, {
    baseURL: baseURLOf(settings, call.operation.server),
    options,
    schemes: description.securitySchemes,
  });
}

function sendPrepared({ settings }: ApiClient, call: Call, prepared: Prepared): Promise<Received> {
  const own = call.options ?? {};
  const { fetch = platformFetch, timing = platformTiming } = settings.options;
  const { maxRetries, timeout } = patience(settings, own);
  const { id: operation } = call.operation;
  const { mayStream } = planOf(call.operation);
  return send(prepared, { fetch, timing, operation, maxRetries, timeout, mayStream }, own);
}

/** Looked up at the time of the call: tests and platforms replace it. */
const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

function outcomeOf<Data>(client: ApiClient, call: Call, received: Received): Outcome<Data> {
  const { settings } = client;
  const { responseValidation = 'off', onInvalidResponse } = settings.options;
  const reading = {
    operation: call.operation,
    wantsStream: asksForStream(call),
    responseValidation,
    onInvalidResponse,
    ...(call.operation.replays === true && { replay: replayOf(client, call) }),
  };
  // The document is trusted here, unless responses are validated: that is the one cast of the client.
  const read = (): Promise<Data> => readResponse(received, reading) as Promise<Data>;
  const headers = (): object =>
    readHeaders(received.response.headers, describedHeaders(received.response, call.operation));
  return { response: received.response, headers, read, release: () => received.watch.settle() };
}

function replayOf(client: ApiClient, call: Call): NonNullable<Reading['replay']> {
  const { options: own = {}, ...asked } = call;
  const { timing = platformTiming } = client.settings.options;
  const ask = async (signal: AbortSignal): Promise<Received> => {
    const again: Call = { ...asked, options: { ...own, signal } };
    return sendPrepared(client, again, await prepareCall(client, again));
  };
  return { ask, timing, maxRetries: patience(client.settings, own).maxRetries };
}

async function performPage<Body, Item>(client: ApiClient, call: Call): Promise<Outcome<Page<Body, Item>>> {
  return pageOutcome<Body, Item>(client, call, await perform<Body>(client, call));
}

function pageOutcome<Body, Item>(client: ApiClient, call: Call, outcome: Outcome<Body>): Outcome<Page<Body, Item>> {
  const { pagination = { kind: 'next-url', items: '', next: '' } } = call.operation;
  const parameters = typeof call.params === 'object' && call.params !== null ? call.params : {};
  const load = (next: NextPage): Promise<Page<Body, Item>> => loadPage<Body, Item>(client, call, next);
  const read = async (): Promise<Page<Body, Item>> =>
    createPage<Body, Item>(await outcome.read(), pagination, { parameters, load });
  return { ...outcome, read };
}

async function loadPage<Body, Item>(client: ApiClient, call: Call, next: NextPage): Promise<Page<Body, Item>> {
  if ('parameters' in next)
    return requestPage<Body, Item>(client, { ...call, params: { ...Object(call.params), ...next.parameters } });
  return new PagePromise(loadUrl<Body, Item>(client, call, next.url));
}

/** The server names the next page by a URL; one of another origin is asked without telling who we are. */
async function loadUrl<Body, Item>(client: ApiClient, call: Call, next: string): Promise<Outcome<Page<Body, Item>>> {
  const prepared = await prepareCall(client, call);
  const url = new URL(next, prepared.url);
  const isAtHome = url.origin === new URL(prepared.url).origin;
  const headers = isAtHome ? prepared.headers : { accept: 'application/json' };
  const received = await sendPrepared(client, call, { ...prepared, url: url.href, headers });
  return pageOutcome<Body, Item>(client, call, outcomeOf<Body>(client, call, received));
}
