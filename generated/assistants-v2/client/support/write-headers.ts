// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The headers of a request, from the general to the particular: what is said for it alone has the last word. */
import type { ClientSettings } from './client.ts';
import type { PlacedCredentials } from './credentials.ts';
import { layerHeaders } from './headers.ts';
import type { HeaderRecord } from './headers.ts';
import { toJson } from './json-text.ts';
import type { HeaderOptions } from './options.ts';
import type { Parameter, Plan } from './parameters.ts';
import type { Call } from './prepare.ts';
import { writePairs, writeSimple } from './serialise.ts';
import type { Standing } from './standing.ts';
import { type Arguments, contentText, isJson } from './write-url.ts';

export interface Asked {
  readonly call: Call;
  readonly settings: ClientSettings;
  readonly standing: Standing;
  readonly argument: Arguments;
  readonly accept: string;
  readonly contentType: string | undefined;
}

/** In a record that whoever sends it may change. */
export function writeHeaders(asked: Asked, credentials: PlacedCredentials): HeaderRecord {
  const { call, standing, argument } = asked;
  const { headers, idempotencyKey } = call.options ?? {};
  const usual = usualHeaders(asked, credentials);
  const own = writeParameters(standing.plan, argument);
  if (headers === undefined && idempotencyKey === undefined && own === undefined) return { ...usual };
  const key = idempotencyKey === undefined ? undefined : { 'Idempotency-Key': idempotencyKey };
  return withCookies([usual, key, own, headers]);
}

/** What is sent where nothing is said for one request alone: the same as the last time, nearly always. */
function usualHeaders(asked: Asked, credentials: PlacedCredentials): HeaderRecord {
  const { call, settings, standing, accept, contentType } = asked;
  const last = standing.usual;
  const isSame = last?.accept === accept && last.contentType === contentType && last.credentials === credentials;
  if (isSame) return last.headers;
  const headers = withCookies([
    { Accept: accept, 'Content-Type': contentType },
    credentials.headers,
    call.operation.headers,
    settings.options.defaultHeaders,
  ]);
  standing.usual = { accept, contentType, credentials, headers };
  return headers;
}

type Layer = HeaderOptions | undefined;

/** Cookies of several layers are sent together, not instead of each other. */
function withCookies(layers: readonly Layer[]): HeaderRecord {
  const headers = layerHeaders(layers);
  if (headers['cookie'] === undefined) return headers;
  const cookies = layers.map((layer) => layer?.['Cookie'] ?? layer?.['cookie']);
  const texts = cookies.filter((cookie) => typeof cookie === 'string');
  return texts.length > 1 ? { ...headers, cookie: texts.join('; ') } : headers;
}

/** Headers and cookies that are parameters; nothing where there are none. */
function writeParameters(plan: Plan, argument: Arguments): HeaderRecord | undefined {
  if (plan.headers.length + plan.cookies.length === 0) return undefined;
  const isGiven = (parameter: Parameter): boolean => argument(parameter) !== undefined && argument(parameter) !== null;
  const headers = plan.headers.filter(isGiven).map((each) => [each.name, headerText(each, argument(each))]);
  const cookies = plan.cookies.filter(isGiven).flatMap((each) => cookiePairs(each, argument(each)));
  const cookie = cookies.length === 0 ? [] : [['Cookie', cookies.join('; ')]];
  return Object.fromEntries([...headers, ...cookie]);
}

function headerText(parameter: Parameter, value: unknown): string {
  if (isJson(parameter.mediaType)) return toJson(value).replaceAll(/[^\x20-\x7e]/g, escaped);
  if (parameter.mediaType !== undefined) return contentText(parameter.mediaType, value);
  return writeSimple(parameter.name, value, { style: 'simple', explode: parameter.explode, encode: (text) => text });
}

/** Headers are Latin at best (RFC 9110 §5.5); JSON can do without the rest. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function cookiePairs(parameter: Parameter, value: unknown): readonly string[] {
  const encode = parameter.style === 'cookie' ? (text: string) => text : encodeURIComponent;
  const content = parameter.mediaType === undefined ? value : contentText(parameter.mediaType, value);
  const pairs = writePairs(parameter.name, content, { style: 'form', explode: parameter.explode, encode });
  return pairs.map((pair) => `${pair.name}=${pair.value}`);
}
