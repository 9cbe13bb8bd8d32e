/** Pagination schemes of a config, as `x-etalon-pagination`. */
import { isObject, type Json, type JsonObject } from '../json.ts';
import { child, type Cursor } from '../source/cursor.ts';
import { answerOf, hasField, queryOf } from './find-operation.ts';
import { reportKeys, schemeKeys } from './keys.ts';
import { itemsOf, objectsAmong } from './members.ts';
import type { Surroundings } from './update.ts';

export interface Scheme {
  readonly name: string;
  /** The query parameter that turns the page. */
  readonly turns?: string;
  readonly extension: JsonObject & { readonly items: string };
}

/** The schemes that can be said; the others are reported where they stand. */
export function readSchemes(config: Cursor, { reporter }: Surroundings): readonly Scheme[] {
  const schemes = objectsAmong(itemsOf(config, 'pagination', { reporter }), { reporter });
  for (const scheme of schemes) reportKeys(scheme, schemeKeys, { reporter });
  return schemes.flatMap((cursor): readonly Scheme[] => {
    const [name, type] = ['name', 'type'].map((key) => String(child(cursor, key)?.value ?? ''));
    const fields = {
      request: fieldsOf(child(cursor, 'request')?.value, ''),
      response: fieldsOf(child(cursor, 'response')?.value, ''),
    };
    // A list that comes whole is no page.
    if (type === 'fake_page') return [];
    const scheme = readers.get(type ?? '')?.(fields);
    if (scheme !== undefined) return [{ name: name ?? '', ...scheme }];
    const message = `Pagination '${name}' of the type '${type}' has nothing that corresponds to it here.`;
    reporter.report('stainless/not-understood', message, { at: cursor });
    return [];
  });
}

interface Field {
  /** Dotted where it is nested. */
  readonly path: string;
  readonly purpose: string;
  readonly type: string;
  readonly schema: JsonObject;
}

interface Fields {
  readonly request: readonly Field[];
  readonly response: readonly Field[];
}

function fieldsOf(value: Json | undefined, prefix: string): readonly Field[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [];
    const path = `${prefix}${name}`;
    const property = schema['x-stainless-pagination-property'];
    const purpose = String((isObject(property) ? property['purpose'] : property) ?? '');
    return [
      { path, purpose, type: String(schema['type'] ?? ''), schema },
      ...fieldsOf(schema['properties'], `${path}.`),
    ];
  });
}

type ReadScheme = (fields: Fields) => Omit<Scheme, 'name'> | undefined;

const readers: ReadonlyMap<string, ReadScheme> = new Map<string, ReadScheme>([
  ['cursor', readCursor],
  ['cursor_id', readCursor],
  ['offset', readOffset],
  ['cursor_url', readUrl],
]);

function readCursor({ request, response }: Fields): ReturnType<ReadScheme> {
  const items = listOf(response);
  const turns =
    request.find(({ purpose }) => purpose.startsWith('next_cursor')) ?? request.find(({ type }) => type === 'string');
  if (items === undefined || turns === undefined) return undefined;
  const from =
    response.find(({ purpose }) => purpose.startsWith('next_cursor'))?.path ?? `${items.path}.-1.${idOf(items)}`;
  const extension = {
    kind: 'cursor',
    items: items.path,
    cursor: turns.path,
    from,
    ...limitOf(request),
    ...moreOf(response),
  };
  return { turns: turns.path, extension };
}

function readOffset({ request, response }: Fields): ReturnType<ReadScheme> {
  const items = listOf(response);
  const turns = request.find(({ purpose }) => purpose.startsWith('offset_count'));
  const { limit } = limitOf(request);
  if (items === undefined || turns === undefined || limit === undefined) return undefined;
  const total = response.find(({ purpose }) => purpose.includes('total'))?.path;
  const counted = total === undefined ? {} : { total };
  const extension = { kind: 'offset', items: items.path, offset: turns.path, limit, ...counted, ...moreOf(response) };
  return { turns: turns.path, extension };
}

function readUrl({ response }: Fields): ReturnType<ReadScheme> {
  const items = listOf(response);
  const next = response.find(({ purpose }) => /cursor|url/.test(purpose));
  return items && next && { extension: { kind: 'next-url', items: items.path, next: next.path } };
}

function listOf(response: readonly Field[]): Field | undefined {
  return response.find(({ purpose }) => purpose === 'items') ?? response.find(({ type }) => type === 'array');
}

function idOf({ schema }: Field): string {
  const items = schema['items'];
  const own = isObject(items) ? fieldsOf(items['properties'], '') : [];
  return own.find(({ purpose }) => purpose.includes('id'))?.path ?? 'id';
}

function limitOf(request: readonly Field[]): { readonly limit?: string } {
  const limit = request.find(({ path, type }) => type === 'integer' && /limit|size|count|per_page/.test(path));
  return limit === undefined ? {} : { limit: limit.path };
}

function moreOf(response: readonly Field[]): { readonly more?: string } {
  const more =
    response.find(({ purpose }) => purpose === 'has_next_page') ?? response.find(({ path }) => path === 'has_more');
  return more === undefined ? {} : { more: more.path };
}

/** Whether an operation turns pages in this way: it has the parameter, and its answer has the items. */
export function fits({ turns, extension }: Scheme, operation: JsonObject, { document }: Surroundings): boolean {
  const answer = answerOf(document, operation);
  const asks = turns === undefined || queryOf(document, operation).has(turns);
  return asks && answer !== undefined && isObject(answer['properties']) && hasField(document, answer, extension.items);
}
