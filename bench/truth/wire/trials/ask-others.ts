/** What a client and a server of others make of the same parameters: so that ours cannot be wrong together. */
import { isObject, type Json, type ParameterObject } from '#document';
import deserializers from '@stoplight/prism-http/dist/validator/deserializers/index.js';
import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from 'openapi-fetch';

/** Whether others can be asked: they know neither structures within structures nor empty texts. */
export function isPlain(parameter: ParameterObject, value: Json): boolean {
  if (parameter.content !== undefined || parameter.allowReserved || !/^[\w.-]+$/.test(parameter.name)) return false;
  // Of brackets OpenAPI says only what objects have in them.
  if (!isObject(value)) return parameter.style !== 'deepObject' && [value].flat().every(isPlainText);
  const isDelimited = parameter.style.endsWith('Delimited');
  return (
    !isDelimited &&
    Object.entries(value).every(([name, member]) => /^[\w-]+$/.test(name) && isPlainText(member as Json))
  );
}

function isPlainText(value: Json): boolean {
  return typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean';
}

/** The parameter of a path or a query as openapi-fetch writes it. */
export function writtenByOthers({ name, in: place, style, explode }: ParameterObject, value: Json): string {
  const how = { style, explode } as never;
  if (Array.isArray(value)) return serializeArrayParam(name, value, how);
  if (isObject(value)) return serializeObjectParam(name, value, how);
  if (place === 'query') return serializePrimitiveParam(name, String(value));
  if (style === 'matrix') return `;${serializePrimitiveParam(name, String(value))}`;
  return `${style === 'label' ? '.' : ''}${encodeURIComponent(String(value))}`;
}

type Texts = Readonly<Record<string, string | readonly string[]>>;
type Deserialize = (name: string, texts: Texts, schema: object, explode: boolean) => unknown;

/** Whether Prism reads the style as OpenAPI has it: exploded labels of objects it takes for joined by commas. */
export function isReadByOthers({ in: place, style, explode }: ParameterObject, value: Json): boolean {
  if (place === 'cookie' || place === 'querystring') return false;
  return !(style === 'label' && explode && isObject(value));
}

/** The parameter as Prism reads it from the request. */
export function readByOthers(parameter: ParameterObject, value: Json, request: SentRequest): unknown {
  const { name, in: place, style, explode } = parameter;
  const type = Array.isArray(value) ? 'array' : isObject(value) ? 'object' : 'string';
  const properties = isObject(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, {}])) : {};
  const { styles, textsIn, isEncoded } = places.get(place) ?? {};
  const read = styles?.[style]?.(name, textsIn?.(request, name) ?? {}, { type, properties, items: {} }, explode);
  return isEncoded === true ? decoded(read) : read;
}

interface SentRequest {
  readonly template: string;
  readonly url: URL;
  readonly headers: Headers;
}

interface ReadPlace {
  /** Prism's, by style. */
  readonly styles: Readonly<Record<string, Deserialize>>;
  readonly textsIn: (request: SentRequest, name: string) => Texts;
  readonly isEncoded: boolean;
}

/** Prism types each deserialiser by its own place; here all are called alike. */
const prism = deserializers as unknown as Readonly<Record<'path' | 'query' | 'header', ReadPlace['styles']>>;

const places: ReadonlyMap<ParameterObject['in'], ReadPlace> = new Map([
  ['path', { styles: prism.path, textsIn: ({ template, url }) => pathTexts(template, url), isEncoded: true }],
  ['query', { styles: prism.query, textsIn: ({ url }) => queryTexts(url), isEncoded: true }],
  [
    'header',
    {
      styles: prism.header,
      textsIn: ({ headers }, name) => ({ [name]: headers.get(name) ?? '' }),
      isEncoded: false,
    },
  ],
]);

/** Raw: what is between the literal pieces of the template. */
function pathTexts(template: string, url: URL): Texts {
  const [path = ''] = template.split(/[?#]/);
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const pattern = path
    .split(/\{[^{}]*\}/)
    .map((text) => encodeURI(text).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('([^/]*)');
  const found = new RegExp(`${pattern}$`).exec(url.pathname) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
}

function queryTexts(url: URL): Texts {
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=', 2));
  const groups = Map.groupBy(pairs, ([name = '']) => decodeURIComponent(name));
  return Object.fromEntries(
    [...groups].map(([name, all]) => [name, all.length === 1 ? (all[0]?.[1] ?? '') : all.map(([, text = '']) => text)]),
  );
}

function decoded(value: unknown): unknown {
  if (typeof value === 'string') return decodeURIComponent(value);
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [decodeURIComponent(name), decoded(member)]));
}
