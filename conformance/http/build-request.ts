/** A scenario's `send` as the request that goes over the wire. */
import { isObject } from '#document';
import type { Json, ParameterObject } from '#document';
import type { Part, Send } from '../format/scenario.ts';
import type { ApiOperation } from '../schema/api-document.ts';
import type { OutgoingRequest } from './exchange.ts';
import { encodeQuery, queryPairs, scalarText, simpleText } from './query.ts';

/** Where requests go, and what each of them carries. */
export interface Destination {
  readonly url: URL;
  /** Headers of the target and of the key in use. */
  readonly headers: readonly (readonly [string, string])[];
}

/** The scenario asks for something that cannot be sent: a mistake in the suite, not in the target. */
export class CannotSend extends Error {
  override readonly name = 'CannotSend';
}

/**
 * All references of `send` are resolved already.
 * @throws CannotSend for parameters that the operation does not have or that are missing.
 */
export function buildRequest(
  send: Send,
  operation: ApiOperation | undefined,
  destination: Destination,
): OutgoingRequest {
  const placed = placeParameters(send, operation);
  const body = bodyOf(send, operation);
  const path = send.path ?? expandPath(operation?.path ?? '/', placed.path);
  const url = new URL(destination.url.href.replace(/\/$/, '') + path);
  if (url.origin !== destination.url.origin) throw new CannotSend(`'${path}' leaves the target`);
  const pairs = [
    ...placed.query,
    ...Object.entries(send.query ?? {}).flatMap(([name, value]) => rawPairs(name, value)),
  ];
  if (pairs.length > 0) url.search = [url.search.slice(1), encodeQuery(pairs)].filter((part) => part !== '').join('&');
  const told = [...placed.headers, ...Object.entries(send.headers ?? {})];
  const names = new Set(told.map(([name]) => name.toLowerCase()));
  const usual = [...destination.headers, ...contentType(send, body), ...constantHeaders(operation)];
  const given = usual.filter(([name]) => !names.has(name.toLowerCase()));
  const own = told.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    method: send.method ?? operation?.method.toUpperCase() ?? 'GET',
    url,
    headers: [...given, ...own],
    ...(body === undefined ? {} : { body: body.bytes }),
  };
}

/** A header that can only have one value says nothing: it is sent unless the step has another for it. */
export function constantHeaders(operation: ApiOperation | undefined): readonly (readonly [string, string])[] {
  return (operation?.parameters ?? []).flatMap(({ in: place, required, name, schema }) => {
    const value = isObject(schema) ? schema['const'] : undefined;
    return place === 'header' && required && typeof value === 'string' ? [[name, value] as const] : [];
  });
}

interface Placed {
  readonly path: ReadonlyMap<string, string>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: readonly (readonly [string, string])[];
}

function placeParameters({ parameters = {} }: Send, operation: ApiOperation | undefined): Placed {
  const found = Object.entries(parameters).map(([name, value]) => ({ parameter: declared(name, operation), value }));
  const at = (place: string): typeof found => found.filter(({ parameter }) => parameter.in === place);
  const cookies = at('cookie').map(({ parameter, value }) => `${parameter.name}=${simpleText(parameter, value)}`);
  return {
    path: new Map(
      at('path').map(({ parameter, value }) => [parameter.name, encodeURIComponent(simpleText(parameter, value))]),
    ),
    query: at('query').flatMap(({ parameter, value }) => queryPairs(parameter, value)),
    headers: [
      ...at('header').map(({ parameter, value }) => [parameter.name, simpleText(parameter, value)] as const),
      ...(cookies.length === 0 ? [] : [['cookie', cookies.join('; ')] as const]),
    ],
  };
}

/** By name, or by place and name where two share it: `query.id`. */
function declared(name: string, operation: ApiOperation | undefined): ParameterObject {
  const parameters = operation?.parameters ?? [];
  const found = parameters.find((parameter) => parameter.name === name || `${parameter.in}.${parameter.name}` === name);
  if (found !== undefined) return found;
  throw new CannotSend(`operation '${operation?.id ?? '(none)'}' has no parameter '${name}'`);
}

function expandPath(template: string, values: ReadonlyMap<string, string>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new CannotSend(`the path parameter '${name}' is missing`);
    // An empty or dotted segment would make another path.
    if (/^\.{0,2}$/.test(value)) throw new CannotSend(`the path parameter '${name}' cannot be '${value}'`);
    return value;
  });
}

function rawPairs(name: string, value: Json): readonly (readonly [string, string])[] {
  return Array.isArray(value)
    ? value.map((item: Json) => [name, scalarText(item)] as const)
    : [[name, scalarText(value)]];
}

interface Body {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

function bodyOf(send: Send, operation: ApiOperation | undefined): Body | undefined {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
  if (send.base64 !== undefined)
    return { bytes: Buffer.from(send.base64, 'base64'), contentType: 'application/octet-stream' };
  if (send.text !== undefined) return { bytes: bytes(send.text), contentType: jsonType(operation) };
  if (send.form !== undefined) {
    const pairs = Object.entries(send.form).flatMap(([name, value]) => rawPairs(name, value));
    return { bytes: bytes(encodeQuery(pairs)), contentType: 'application/x-www-form-urlencoded' };
  }
  if (send.multipart !== undefined) return multipartBody(send.multipart);
  return send.body === undefined
    ? undefined
    : { bytes: bytes(JSON.stringify(send.body)), contentType: jsonType(operation) };
}

function jsonType(operation: ApiOperation | undefined): string {
  const declaredTypes = Object.keys(operation?.requestBody?.content ?? {});
  return declaredTypes.find((type) => /[/+]json$/.test(type)) ?? 'application/json';
}

function contentType(send: Send, body: Body | undefined): readonly (readonly [string, string])[] {
  if (body === undefined || send.contentType === null) return [];
  return [['content-type', send.contentType ?? body.contentType]];
}

function multipartBody(parts: readonly Part[]): Body {
  const boundary = '----etalon-boundary-7d1c5e';
  const chunks = parts.flatMap((part) => {
    const filename = part.filename === undefined ? '' : `; filename="${part.filename}"`;
    const type = part.contentType === undefined ? '' : `content-type: ${part.contentType}\r\n`;
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${part.name}"${filename}\r\n${type}\r\n`;
    const content =
      part.base64 === undefined ? Buffer.from(part.text ?? '', 'utf8') : Buffer.from(part.base64, 'base64');
    return [Buffer.from(head, 'utf8'), content, Buffer.from('\r\n', 'utf8')];
  });
  return {
    bytes: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
