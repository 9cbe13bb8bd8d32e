// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Calls an operation: the one way in for every generated function. */
import { APIPromise } from './api-promise.ts';
import type { Outcome } from './api-promise.ts';
import { patience } from './client.ts';
import type { ApiClient } from './client.ts';
import type { ClientOperation } from './operation.ts';
import type { Fetch, RequestOptions } from './options.ts';
import { createPage, PagePromise } from './page.ts';
import type { NextPage, Page } from './page.ts';
import { asksForStream, prepare } from './prepare.ts';
import type { Call, Prepared } from './prepare.ts';
import { describedHeaders } from './describe-response.ts';
import { readHeaders } from './read-headers.ts';
import { readResponse } from './read-response.ts';
import type { Reading } from './read-response.ts';
import { send } from './send.ts';
import type { Received } from './send.ts';
import { standingOf } from './standing.ts';
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
  const operation: ClientOperation = {
    id: `${method} ${path}`,
    method,
    path: '',
    ...(body === undefined ? {} : { body: { required: true, key: 'body', content: 'application/json' } }),
    responses: { default: 'application/json' },
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
  const prepared = prepare(call, client.settings);
  const ready = prepared instanceof Promise ? await prepared : prepared;
  return outcomeOf<Data>(client, call, await sendPrepared(client, call, ready));
}

function sendPrepared({ settings }: ApiClient, call: Call, prepared: Prepared): Promise<Received> {
  const own = call.options ?? {};
  const { fetch = platformFetch, timing = platformTiming } = settings.options;
  const { maxRetries, timeout } = patience(settings, own);
  const { id: operation } = call.operation;
  const { mayStream } = standingOf(settings, call.operation).plan;
  return send(prepared, { fetch, timing, operation, maxRetries, timeout, mayStream }, own);
}

/** Looked up at the time of the call: tests and platforms replace it. */
const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

function outcomeOf<Data>(client: ApiClient, call: Call, received: Received): Outcome<Data> {
  const { response, watch } = received;
  return {
    response,
    headers: () => readHeaders(response.headers, describedHeaders(response, call.operation)),
    // The document is trusted here, unless responses are validated: that is the one cast of the client.
    read: () => readResponse(received, readingOf(client, call)) as Promise<Data>,
    release: () => watch.settle(),
  };
}

function readingOf(client: ApiClient, call: Call): Reading {
  const { responseValidation = 'off', onInvalidResponse } = client.settings.options;
  return {
    operation: call.operation,
    wantsStream: asksForStream(call),
    responseValidation,
    onInvalidResponse,
    replay: call.operation.replays === true ? replayOf(client, call) : undefined,
  };
}

function replayOf(client: ApiClient, call: Call): NonNullable<Reading['replay']> {
  const { options: own = {}, ...asked } = call;
  const { timing = platformTiming } = client.settings.options;
  const ask = async (signal: AbortSignal): Promise<Received> => {
    const again: Call = { ...asked, options: { ...own, signal } };
    return sendPrepared(client, again, await prepare(again, client.settings));
  };
  return { ask, timing, maxRetries: patience(client.settings, own).maxRetries };
}

function performPage<Body, Item>(client: ApiClient, call: Call): Promise<Outcome<Page<Body, Item>>> {
  return perform<Body>(client, call).then((outcome) => pageOutcome<Body, Item>(client, call, outcome));
}

function pageOutcome<Body, Item>(client: ApiClient, call: Call, outcome: Outcome<Body>): Outcome<Page<Body, Item>> {
  const { pagination = { kind: 'next-url', items: '', next: '' } } = call.operation;
  const parameters = typeof call.params === 'object' && call.params !== null ? call.params : {};
  const load = (next: NextPage): Promise<Page<Body, Item>> => loadPage<Body, Item>(client, call, next);
  const read = (): Promise<Page<Body, Item>> =>
    outcome.read().then((body) => createPage<Body, Item>(body, pagination, { parameters, load }));
  return { ...outcome, read };
}

async function loadPage<Body, Item>(client: ApiClient, call: Call, next: NextPage): Promise<Page<Body, Item>> {
  if ('parameters' in next)
    return requestPage<Body, Item>(client, { ...call, params: { ...Object(call.params), ...next.parameters } });
  return new PagePromise(loadUrl<Body, Item>(client, call, next.url));
}

/** The server names the next page by a URL; one of another origin is asked without telling who we are. */
async function loadUrl<Body, Item>(client: ApiClient, call: Call, next: string): Promise<Outcome<Page<Body, Item>>> {
  const prepared = await prepare(call, client.settings);
  const url = new URL(next, prepared.url);
  const isAtHome = url.origin === new URL(prepared.url).origin;
  const headers = isAtHome ? prepared.headers : { accept: 'application/json' };
  const received = await sendPrepared(client, call, { ...prepared, url: url.href, headers });
  return pageOutcome<Body, Item>(client, call, outcomeOf<Body>(client, call, received));
}
