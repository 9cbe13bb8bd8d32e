// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A call as a request: URL, headers and body, everything decided but the sending. */
import type { PlacedCredentials } from './credentials.ts';
import { InvalidArgumentError } from './errors.ts';
import type { ClientSettings } from './client.ts';
import type { HeaderRecord } from './headers.ts';
import type { BodyDescription, ClientOperation } from './operation.ts';
import type { RequestOptions } from './options.ts';
import type { Plan } from './parameters.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { writeBody } from './write-body.ts';
import type { WrittenBody } from './write-body.ts';
import { writeHeaders } from './write-headers.ts';
import { withQueries, writePath, writeQuery } from './write-url.ts';
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
  readonly body: WrittenBody['body'] | undefined;
  readonly repeatable: boolean;
}

/** Prepares a call, at once unless credentials have to be asked for. Throws {@link InvalidArgumentError} for what cannot be sent. */
export function prepare(call: Call, settings: ClientSettings): Prepared | Promise<Prepared> {
  const standing = standingOf(settings, call.operation);
  const argument = argumentsOf(call);
  const written = {
    call,
    settings,
    standing,
    argument,
    url: writeUrl(standing, argument),
    body: writtenBody(call, standing.plan),
  };
  const { credentials } = standing;
  return typeof credentials === 'function'
    ? credentials().then((asked) => prepared(written, asked))
    : prepared(written, credentials);
}

function argumentsOf(call: Call): Arguments {
  const params: object = typeof call.params === 'object' && call.params !== null ? call.params : {};
  return ({ key, position }) => {
    if (position !== undefined) return call.path?.[position];
    return key !== undefined && Object.hasOwn(params, key) ? Reflect.get(params, key) : undefined;
  };
}

function writeUrl({ plan, base }: Standing, argument: Arguments): string {
  const path = writePath(plan, argument);
  const query = writeQuery(plan, argument);
  const whole = path.startsWith('/') ? `${base}${path}` : `${base}/${path}`;
  return query === '' ? whole : `${whole}?${query}`;
}

function writtenBody({ operation, params, options }: Call, plan: Plan): WrittenBody | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const value = body.key === undefined ? remainder(params, body, plan) : Reflect.get(Object(params), body.key);
  if (value === undefined) {
    if (body.required) throw new InvalidArgumentError(`${operation.id} needs a body`);
    return undefined;
  }
  return writeBody(value, body, options?.contentType);
}

/** What is left of the parameters object once the parameters are taken out; a text is a body as it is. */
function remainder(params: unknown, body: BodyDescription, { keys: taken }: Plan): unknown {
  if (typeof params === 'string') return params;
  if (typeof params !== 'object' || params === null) return body.required ? {} : undefined;
  if (taken.size === 0) return params;
  const left = Object.entries(params).filter(([name]) => !taken.has(name));
  // Where there is nothing else in it, an empty object was meant as the body.
  const isAbsent = left.length === 0 && !body.required;
  return isAbsent ? undefined : Object.fromEntries(left);
}

interface Written {
  readonly call: Call;
  readonly settings: ClientSettings;
  readonly standing: Standing;
  readonly argument: Arguments;
  readonly url: string;
  readonly body: WrittenBody | undefined;
}

function prepared(written: Written, credentials: PlacedCredentials): Prepared {
  const { call, settings, url, body } = written;
  return {
    url: withQueries(url, [settings.options.defaultQuery, call.options?.query, credentials.query]),
    method: call.operation.method,
    headers: writeHeaders({ ...written, accept: acceptOf(written), contentType: body?.contentType }, credentials),
    body: body?.body,
    repeatable: body?.repeatable ?? true,
  };
}

function acceptOf({ call, standing }: Written): string {
  const { operation, options } = call;
  return options?.accept ?? (asksForStream(call) ? operation.streams?.accept : undefined) ?? standing.plan.accept;
}

/** Whether the parameters switch the operation's stream on. */
export function asksForStream({ operation, params }: Call): boolean {
  if (operation.streams === undefined || typeof params !== 'object' || params === null) return false;
  return Reflect.get(params, operation.streams.property) === operation.streams.equals;
}
