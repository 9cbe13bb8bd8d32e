/** What operations describe in place (parameters, bodies, headers, items); named schemas are judged under their own names. */
import {
  isObject,
  type Json,
  type JsonSchema,
  type OpenApiDocument,
  type OperationObject,
  type Pointer,
} from '#document';
import { mediaKind } from '../wire/media-kind.ts';
import type { Lock } from '../read-output.ts';
import { isSchema } from './each-schema.ts';
import type { Direction, Subject } from './subject.ts';

type Validate = Subject['validate'];
type Validators = Readonly<Record<string, Validate | undefined>>;

interface OperationValidators {
  readonly parameters: Readonly<Record<string, Validators>>;
  readonly requestBody: Validators;
  readonly responses: Readonly<
    Record<
      string,
      { readonly content: Validators; readonly items: Validators; readonly headers: Validators } | undefined
    >
  >;
}

export interface OperationSource {
  readonly document: OpenApiDocument;
  readonly lock: Lock;
  /** The index of the validators. */
  readonly module: Readonly<Record<string, unknown>>;
}

export async function operationSubjects({ document, lock, module }: OperationSource): Promise<readonly Subject[]> {
  const load = module['loadOperationValidators'] as (id: string) => Promise<OperationValidators>;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item.operations));
  const found = operations.map(async (operation) => {
    const identifier = lock[operation.origin]?.identifier;
    if (identifier === undefined) return [];
    const place = { operation, identifier, validators: await load(operation.operationId) };
    return [...sectionSubjects(place), ...headerSubjects(place), ...bodySubjects(place)];
  });
  return (await Promise.all(found)).flat();
}

interface Place {
  readonly operation: OperationObject;
  readonly identifier: string;
  readonly validators: OperationValidators;
}

function typeBase({ identifier }: Place): string {
  return `Ours.${identifier.slice(0, 1).toUpperCase()}${identifier.slice(1)}`;
}

/** One value out of several by name, as parameters and headers are. */
interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly json: JsonSchema;
  readonly validate: Validate | undefined;
}

interface Gathered {
  readonly name: string;
  readonly pointer: Pointer;
  readonly direction: Direction;
  readonly type: string;
}

/** The parameters of a place together, as the type has them. */
function sectionSubjects(place: Place): readonly Subject[] {
  const { operation, identifier, validators } = place;
  const sections = Map.groupBy(operation.parameters, (parameter) => parameter.in);
  return [...sections].map(([section, parameters]) => {
    const members = parameters.map(({ name, required, schema, content }) => ({
      name,
      required,
      json: schema ?? Object.values(content ?? {})[0]?.schema ?? true,
      validate: validators.parameters[section]?.[name],
    }));
    const type = `NonNullable<${typeBase(place)}Parameters[${JSON.stringify(section)}]>`;
    const pointer = `${operation.origin}/parameters`;
    return gathered(members, { name: `${identifier} ${section}`, pointer, direction: 'request', type });
  });
}

/** The headers of a response together, by their names in lower case. */
function headerSubjects(place: Place): readonly Subject[] {
  const { operation, identifier, validators } = place;
  return Object.entries(operation.responses).flatMap(([status, { headers, origin }]) => {
    const members = Object.entries(headers).map(([name, { required, schema, content }]) => ({
      name: name.toLowerCase(),
      required,
      json: schema ?? Object.values(content ?? {})[0]?.schema ?? true,
      validate: validators.responses[status]?.headers[name],
    }));
    const type = `${typeBase(place)}Responses[${statusKey(status)}]['headers']`;
    const named = { name: `${identifier} ${status} headers`, pointer: `${origin}/headers`, type } as const;
    return members.length === 0 ? [] : [gathered(members, { ...named, direction: 'response' })];
  });
}

/** A parameter is owed even if its schema says that only the other side writes such properties. */
function whole(json: JsonSchema): JsonSchema {
  const mayBearMark = isObject(json) && ['$ref', 'readOnly', 'writeOnly'].some((keyword) => keyword in json);
  return mayBearMark ? { anyOf: [json] } : json;
}

function gathered(members: readonly Member[], told: Gathered): Subject {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const json: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(members.map((member) => [member.name, whole(member.json) as Json])),
    required,
  };
  const validate: Validate = (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['it is no object'];
    const missing = required.filter((name) => !Object.hasOwn(value, name));
    const wrong = members.flatMap(({ name, validate: judge }) =>
      Object.hasOwn(value, name) ? (judge?.(Reflect.get(value, name)) ?? []) : [],
    );
    return [...missing, ...wrong];
  };
  return { ...told, json, split: false, validate };
}

interface Body {
  /** Absent for requests. */
  readonly status?: string;
  readonly mediaType: string;
  readonly json: JsonSchema;
  readonly pointer: Pointer;
  readonly isItem: boolean;
}

function bodySubjects(place: Place): readonly Subject[] {
  const { operation, identifier, validators } = place;
  return bodiesOf(operation).flatMap(({ status, mediaType, json, pointer, isItem }) => {
    const name = mediaType.toLowerCase();
    const answers = status === undefined ? undefined : validators.responses[status];
    const own = status === undefined ? validators.requestBody : isItem ? answers?.items : answers?.content;
    const validate = own?.[name];
    if (validate === undefined) return [];
    const key = JSON.stringify(name);
    const base = typeBase(place);
    const type =
      status === undefined ? `${base}Bodies[${key}]` : `${base}Responses[${statusKey(status)}]['content'][${key}]`;
    const direction: Direction = status === undefined ? 'request' : 'response';
    return [{ name: `${identifier} ${status ?? 'request'}`, pointer, json, direction, split: false, type, validate }];
  });
}

function statusKey(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}

function bodiesOf(operation: OperationObject): readonly Body[] {
  const sent = contentBodies(operation.requestBody?.content ?? {}, operation);
  const received = Object.entries(operation.responses).flatMap(([status, { content }]) =>
    contentBodies(content, operation).map((body) => ({ ...body, status })),
  );
  return [...sent, ...received];
}

/** Bodies that are values: JSON, forms without files, and the items of streams. */
function contentBodies(
  content: NonNullable<OperationObject['requestBody']>['content'],
  operation: OperationObject,
): readonly Omit<Body, 'status'>[] {
  return Object.entries(content).flatMap(([mediaType, { schema, itemSchema, origin }]) => {
    const kind = mediaKind(mediaType, schema);
    const isItem = kind === 'event-stream' || kind === 'json-lines';
    if (kind === 'text' || kind === 'binary') return [];
    const json = isItem ? (itemSchema ?? itemOf(operation) ?? schema) : schema;
    const refers = json === undefined || typeof json === 'boolean' || typeof json['$ref'] === 'string';
    if (refers || (kind === 'multipart' && holdsBytes(json))) return [];
    return [{ mediaType, json, pointer: `${origin}/${itemSchema === undefined ? 'schema' : 'itemSchema'}`, isItem }];
  });
}

function itemOf(operation: OperationObject): JsonSchema | undefined {
  const stream = operation['x-etalon-stream'];
  const item = typeof stream === 'object' && stream !== null && 'item' in stream ? stream['item'] : undefined;
  return isSchema(item) ? item : undefined;
}

/** In a form, bytes are files, which no literal is; what is behind a reference may hold them as well. */
function holdsBytes(schema: JsonSchema): boolean {
  return /"(binary|contentMediaType|\$ref)"/.test(JSON.stringify(schema));
}
