// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A call as a request: URL, headers and body, everything decided but the sending. */
import { placeCredentials } from './credentials.ts';
import type { PlacedCredentials, SecuritySchemes } from './credentials.ts';
import { InvalidArgumentError } from './errors.ts';
import { layerHeaders } from './headers.ts';
import type { HeaderMap } from './headers.ts';
import type { ClientOperation } from './operation.ts';
import type { ClientOptions, HeaderOptions, RequestOptions } from './options.ts';
import { parametersOf } from './parameters.ts';
import { writeBody } from './write-body.ts';
import type { WrittenBody } from './write-body.ts';
import { writeHeaderParameters, writePath, writeQuery } from './write-url.ts';
import type { Arguments } from './write-url.ts';

/** What a generated function was called with. */
export interface Call {
  readonly operation: ClientOperation;
  /** The arguments that are parameters of the path, in its order. */
  readonly path?: readonly unknown[];
  /** The parameters object, with the body's members in it or as one of them. */
  readonly params?: unknown;
  readonly options?: RequestOptions | undefined;
}

export interface Prepared {
  readonly url: URL;
  readonly method: string;
  readonly headers: HeaderMap;
  readonly body?: WrittenBody['body'];
  readonly repeatable: boolean;
}

export interface Settings {
  readonly baseURL: string;
  readonly schemes: SecuritySchemes;
  readonly options: ClientOptions;
}

/** Prepares a call. Throws {@link InvalidArgumentError} for what cannot be sent. */
export async function prepare(call: Call, settings: Settings): Promise<Prepared> {
  const { operation, options = {} } = call;
  const argument = argumentsOf(call);
  const path = writePath(operation, argument);
  const query = writeQuery(operation, argument);
  const body = writtenBody(call);
  const credentials = await placeCredentials(operation.security, settings.schemes, settings.options);
  const layers = headerLayers({ call, argument, body, credentials, settings });
  return {
    url: writeUrl(settings.baseURL, `${path}${query === '' ? '' : `?${query}`}`, [
      settings.options.defaultQuery,
      options.query,
      credentials.query,
    ]),
    method: operation.method,
    headers: withCookies(layers),
    ...(body === undefined ? {} : { body: body.body }),
    repeatable: body?.repeatable ?? true,
  };
}

function argumentsOf(call: Call): Arguments {
  const params: object = typeof call.params === 'object' && call.params !== null ? call.params : {};
  return ({ key, position }) => {
    if (position !== undefined) return call.path?.[position];
    return key !== undefined && Object.hasOwn(params, key) ? Reflect.get(params, key) : undefined;
  };
}

function writtenBody({ operation, params, options }: Call): WrittenBody | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const value = body.key === undefined ? remainder(params, operation) : Reflect.get(Object(params), body.key);
  if (value === undefined) {
    if (body.required) throw new InvalidArgumentError(`${operation.id} needs a body`);
    return undefined;
  }
  return writeBody(value, body, options?.contentType);
}

/** What is left of the parameters object once the parameters are taken out; a text is a body as it is. */
function remainder(params: unknown, operation: ClientOperation): unknown {
  if (typeof params === 'string') return params;
  if (typeof params !== 'object' || params === null) return operation.body?.required === true ? {} : undefined;
  const taken = new Set(parametersOf(operation).flatMap(({ key }) => key ?? []));
  const left = Object.entries(params).filter(([name]) => !taken.has(name));
  // Where there is nothing else in it, an empty object was meant as the body.
  const isAbsent = left.length === 0 && taken.size > 0 && operation.body?.required !== true;
  return isAbsent ? undefined : Object.fromEntries(left);
}

interface Layering {
  readonly call: Call;
  readonly argument: Arguments;
  readonly body: WrittenBody | undefined;
  readonly credentials: PlacedCredentials;
  readonly settings: Settings;
}

/** From the general to the particular: what is said for one request has the last word. */
function headerLayers({
  call,
  argument,
  body,
  credentials,
  settings,
}: Layering): readonly (HeaderOptions | undefined)[] {
  const { operation, options = {} } = call;
  return [
    { Accept: options.accept ?? (asksForStream(call) ? operation.streams?.accept : undefined) ?? operation.accept },
    body?.contentType === undefined ? {} : { 'Content-Type': body.contentType },
    options.idempotencyKey === undefined ? {} : { 'Idempotency-Key': options.idempotencyKey },
    credentials.headers,
    operation.headers,
    settings.options.defaultHeaders,
    writeHeaderParameters(operation, argument),
    options.headers,
  ];
}

/** Whether the parameters switch the operation's stream on. */
export function asksForStream({ operation, params }: Call): boolean {
  if (operation.streams === undefined || typeof params !== 'object' || params === null) return false;
  return Reflect.get(params, operation.streams.property) === operation.streams.equals;
}

/** Cookies of several layers are sent together, not instead of each other. */
function withCookies(layers: readonly (HeaderOptions | undefined)[]): HeaderMap {
  const headers = layerHeaders(layers);
  const cookies = layers.map((layer) => layer?.['Cookie']).filter((cookie) => typeof cookie === 'string');
  if (cookies.length > 1 && headers.has('cookie')) headers.set('cookie', cookies.join('; '));
  return headers;
}

function writeUrl(
  baseURL: string,
  target: string,
  queries: readonly ({ readonly [name: string]: string | undefined } | undefined)[],
): URL {
  const url = absolute(baseURL, target);
  for (const [name, value] of queries.flatMap((query) => Object.entries(query ?? {}))) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

function absolute(baseURL: string, target: string): URL {
  try {
    return new URL(`${baseURL.replace(/\/+$/, '')}${target.startsWith('/') ? '' : '/'}${target}`);
  } catch (cause) {
    throw new InvalidArgumentError(`'${baseURL}' is not an absolute URL: give a baseURL`, { cause });
  }
}
