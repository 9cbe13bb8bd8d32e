/** What an operation sends and receives, and the validator of each: a named schema's own, or one printed in place. */
import type { JsonSchema, Pointer } from '#document';
import type { Api, Direction, Header, MediaTypeKind, Operation, Parameter, Response, Schema } from '../../ir/index.ts';
import type { GeneratedSymbol, Names } from '../../naming/names.ts';
import { free, pascalCase } from '../../naming/index.ts';
import { resolve, type Schemas, schemasOf } from '../exchange/schemas.ts';
import { validatorsSymbol } from '../exchange/validators-symbol.ts';
import { groups } from './graph/vocabulary.ts';
import type { WantedValidator } from './print-schemas.ts';
import type { SharedValidators } from './shared-validators.ts';

/** A validator for what is described in place. */
export interface InlineValidator extends WantedValidator {
  readonly json: JsonSchema;
}

/** Key in the document → validator. */
export type Entries = readonly (readonly [string, GeneratedSymbol])[];

export interface OperationValidators {
  readonly id: string;
  readonly origin: Pointer;
  readonly module: string;
  /** `createAgentValidators`. */
  readonly identifier: string;
  readonly parameters: { readonly [location in Location]: Entries };
  readonly requestBody: Entries;
  readonly responses: readonly ResponseValidators[];
  readonly inline: readonly InlineValidator[];
}

export interface ResponseValidators {
  readonly status: string;
  readonly content: Entries;
  readonly items: Entries;
  readonly headers: Entries;
}

export type Location = 'path' | 'query' | 'header' | 'cookie' | 'querystring';

export interface OperationContext {
  readonly api: Api;
  readonly names: Names;
  /** Who writes the operation's request: for webhooks that is the server, as with responses of operations. */
  readonly sent: Direction;
  /** Names of validators, which operations of one file may not share; it grows. */
  readonly taken: Set<string>;
  /** Of what is a component; it grows. */
  readonly shared: SharedValidators;
}

export function operationValidators(operation: Operation, context: OperationContext): OperationValidators {
  const own = context.names.operation(operation.id);
  const { identifier, module } = validatorsSymbol(own);
  const collector = createCollector(context, { module, base: `validate${pascalCase(own.identifier)}` });
  const received: Direction = context.sent === 'request' ? 'response' : 'request';
  return {
    id: operation.id,
    origin: operation.origin,
    module,
    identifier,
    parameters: parametersOf(operation, collector, context.sent),
    requestBody: bodyOf(operation, collector, context.sent),
    responses: operation.responses.map((response) => responseOf(response, collector, received)),
    inline: collector.inline,
  };
}

/** What is validated: its schema in both forms, and words for the name of a validator of its own. */
interface Subject {
  readonly schema: Schema | undefined;
  readonly json: JsonSchema | undefined;
  /** How a body travels: one that is a text is not what its schema says of objects. */
  readonly kind?: MediaTypeKind;
  readonly words: readonly string[];
  readonly way: Direction;
  /** What it is the schema of, where that may be a component. */
  readonly holder?: Parameter | Header;
}

interface Collector {
  readonly inline: InlineValidator[];
  /** An entry for the key; none where the document says nothing about it. */
  entry(key: string, subject: Subject): Entries;
}

function createCollector(
  { api, names, taken, shared }: OperationContext,
  place: { module: string; base: string },
): Collector {
  const schemas = schemasOf(api);
  const inline: InlineValidator[] = [];
  return {
    inline,
    entry(key, { schema, json, words, way, kind, holder }) {
      if (schema === undefined || json === undefined || json === true) return [];
      // Bytes are judged by nobody: what a schema says of them is said of a text.
      if (kind === 'binary') return [];
      if ((kind === 'text' || kind === 'event-stream') && !mayBeText(schema, schemas)) return [];
      const target = referenceOnly(json);
      if (target !== undefined && schemas.has(target)) return [[key, names.validator(target, way)]];
      const ofComponent = holder && shared.symbol(holder, way);
      if (ofComponent !== undefined) return [[key, ofComponent]];
      const identifier = free(place.base + pascalCase(words.join(' ')), taken);
      taken.add(identifier);
      const symbol: GeneratedSymbol = { identifier, module: place.module, kind: 'value' };
      inline.push({ schema: schema.origin, way, symbol, json });
      return [[key, symbol]];
    },
  };
}

function parametersOf(operation: Operation, collector: Collector, way: Direction): OperationValidators['parameters'] {
  const entries = (location: Location): Entries =>
    operation.parameters
      .filter((parameter) => parameter.in === location)
      .flatMap((holder) => collector.entry(holder.name, { ...holder, holder, words: [location, holder.name], way }));
  return {
    path: entries('path'),
    query: entries('query'),
    header: entries('header'),
    cookie: entries('cookie'),
    querystring: entries('querystring'),
  };
}

/** The first media type has the short name. */
function bodyOf({ requestBody }: Operation, collector: Collector, way: Direction): Entries {
  return (requestBody?.content ?? []).flatMap((mediaType, index) => {
    const { name, kind } = mediaType;
    const words = ['body', ...(index === 0 ? [] : [name])];
    // Lines are judged one by one.
    const { schema, json } = kind === 'json-lines' ? { schema: mediaType.item, json: mediaType.itemJson } : mediaType;
    return collector.entry(name, { schema, json, kind, words, way });
  });
}

function responseOf(response: Response, collector: Collector, way: Direction): ResponseValidators {
  const { status, headers } = response;
  const content = response.content.filter(({ kind }) => kind !== 'event-stream' && kind !== 'json-lines');
  const streams = response.content.filter((mediaType) => !content.includes(mediaType));
  const word = (name: string, index: number): readonly string[] => (index === 0 ? [] : [name]);
  return {
    status,
    content: content.flatMap(({ name, schema, json, kind }, index) =>
      collector.entry(name, { schema, json, kind, words: [status, 'body', ...word(name, index)], way }),
    ),
    items: streams.flatMap(({ name, item, itemJson }, index) =>
      collector.entry(name, { schema: item, json: itemJson, words: [status, 'item', ...word(name, index)], way }),
    ),
    headers: headers.flatMap((holder) =>
      collector.entry(holder.name, { ...holder, holder, words: [status, 'header', holder.name], way }),
    ),
  };
}

/** The target of a schema that does nothing but refer. */
function referenceOnly(json: JsonSchema): Pointer | undefined {
  if (typeof json === 'boolean' || typeof json['$ref'] !== 'string') return undefined;
  const isPlain = Object.keys(json).every((name) => name === '$ref' || !groups.has(name));
  return isPlain ? json['$ref'] : undefined;
}

/** Bodies of XML are texts here, whatever their schema says of them. */
function mayBeText(schema: Schema, schemas: Schemas, depth = 8): boolean {
  const found = resolve(schema, schemas);
  if (depth === 0) return true;
  if (found.kind === 'union') return found.members.some((member) => mayBeText(member, schemas, depth - 1));
  if (found.kind === 'intersection') return found.members.every((member) => mayBeText(member, schemas, depth - 1));
  return textKinds.has(found.kind);
}

const textKinds: ReadonlySet<Schema['kind']> = new Set(['string', 'enum', 'literal', 'unknown'] as const);
