// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A call as a request: URL, headers and body, everything decided but the sending. */
import { placeCredentials } from './credentials.ts';
import type { PlacedCredentials, SecuritySchemes } from './credentials.ts';
import { InvalidArgumentError } from './errors.ts';
import { layerHeaders } from './headers.ts';
import type { HeaderRecord } from './headers.ts';
import type { ClientOperation } from './operation.ts';
import type { ClientOptions, HeaderOptions, RequestOptions } from './options.ts';
import { planOf } from './parameters.ts';
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
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderRecord;
  readonly body?: WrittenBody['body'];
  readonly repeatable: boolean;
}

export interface Settings {
  readonly baseURL: string;
  readonly schemes: SecuritySchemes;
  readonly options: ClientOptions;
}

/** Prepares a call, at once unless credentials have to be asked for. Throws {@link InvalidArgumentError} for what cannot be sent. */
export function prepare(call: Call, settings: Settings): Prepared | Promise<Prepared> {
  const { operation } = call;
  const argument = argumentsOf(call);
  const path = writePath(operation, argument);
  const query = writeQuery(operation, argument);
  const target = query === '' ? path : `${path}?${query}`;
  const written = { call, argument, settings, target, body: writtenBody(call) };
  const credentials = placeCredentials(operation.security, settings.schemes, settings.options);
  return credentials instanceof Promise
    ? credentials.then((asked) => prepared(written, asked))
    : prepared(written, credentials);
}

interface Written {
  readonly call: Call;
  readonly argument: Arguments;
  readonly settings: Settings;
  readonly target: string;
  readonly body: WrittenBody | undefined;
}

function prepared(written: Written, credentials: PlacedCredentials): Prepared {
  const { call, settings, target, body } = written;
  const queries = [settings.options.defaultQuery, call.options?.query, credentials.query];
  return {
    url: writeUrl(settings.baseURL, target, queries),
    method: call.operation.method,
    headers: withCookies(headerLayers(written, credentials)),
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
  const { keys: taken } = planOf(operation);
  const left = Object.entries(params).filter(([name]) => !taken.has(name));
  // Where there is nothing else in it, an empty object was meant as the body.
  const isAbsent = left.length === 0 && taken.size > 0 && operation.body?.required !== true;
  return isAbsent ? undefined : Object.fromEntries(left);
}

/** From the general to the particular: what is said for one request has the last word. */
function headerLayers(
  { call, argument, body, settings }: Written,
  credentials: PlacedCredentials,
): readonly (HeaderOptions | undefined)[] {
  const { operation, options = {} } = call;
  return [
    { Accept: options.accept ?? (asksForStream(call) ? operation.streams?.accept : undefined) ?? operation.accept },
    body?.contentType === undefined ? undefined : { 'Content-Type': body.contentType },
    options.idempotencyKey === undefined ? undefined : { 'Idempotency-Key': options.idempotencyKey },
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
function withCookies(layers: readonly (HeaderOptions | undefined)[]): HeaderRecord {
  const headers = layerHeaders(layers);
  if (headers['cookie'] === undefined) return headers;
  const cookies = layers.map((layer) => layer?.['Cookie']).filter((cookie) => typeof cookie === 'string');
  return cookies.length > 1 ? { ...headers, cookie: cookies.join('; ') } : headers;
}

type Query = { readonly [name: string]: string | undefined } | undefined;

function writeUrl(baseURL: string, target: string, queries: readonly Query[]): string {
  const url = `${usableBase(baseURL)}${target.startsWith('/') ? '' : '/'}${target}`;
  const added = queries.flatMap((query) => (query === undefined ? [] : Object.entries(query)));
  return added.length === 0 ? url : withQuery(url, added);
}

function withQuery(text: string, added: readonly (readonly [name: string, value: string | undefined])[]): string {
  const url = new URL(text);
  for (const [name, value] of added) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** What was looked at last, and is nearly always asked for again. */
let last = { given: '', base: '' };

/** Without slashes at its end. */
function usableBase(given: string): string {
  if (given === last.given) return last.base;
  last = { given, base: absolute(given).href.replace(/\/+$/, '') };
  return last.base;
}

function absolute(baseURL: string): URL {
  try {
    return new URL(baseURL);
  } catch (cause) {
    throw new InvalidArgumentError(`'${baseURL}' is not an absolute URL: give a baseURL`, { cause });
  }
}
