/** The schemas of a document and what was generated for each, found by the name lock. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  isObject,
  type JsonSchema,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  parsePointer,
  type Pointer,
  resolvePointer,
} from '#document';
import { isSchema } from './each-schema.ts';
import type { Direction, NamedSchemas, Subject } from './subject.ts';
import { usedSchemas } from './usage.ts';

type Validate = Subject['validate'];
type Lock = Readonly<Record<string, { readonly identifier: string }>>;

export interface Output {
  /** The folder with `types`, `validators` and `openapi-types`. */
  readonly folder: string;
  readonly document: OpenApiDocument;
}

export interface Subjects {
  readonly named: NamedSchemas;
  readonly subjects: readonly Subject[];
}

export async function readSubjects({ folder, document }: Output): Promise<Subjects> {
  const lock = await readLock(folder);
  const named = new Map(
    Object.keys(lock).flatMap((pointer) => {
      const json = schemaAt(document, pointer);
      return json === undefined ? [] : [[pointer, json] as const];
    }),
  );
  const module = (await import(pathToFileURL(join(folder, 'validators/index.ts')).href)) as Record<string, unknown>;
  const found = [...named].flatMap(([pointer, json]) => namedSubjects({ pointer, json, lock, module }));
  const directed = withDirections(found, document, named);
  return { named, subjects: [...directed, ...(await operationSubjects(document, lock, module))] };
}

async function readLock(folder: string): Promise<Lock> {
  const text = await readFile(join(folder, 'etalon.lock'), 'utf8');
  return Object.assign({}, ...Object.values(JSON.parse(text) as Record<string, Lock>)) as Lock;
}

/** Operations stand in the lock too; they are no schemas. */
function schemaAt(document: OpenApiDocument, pointer: string): JsonSchema | undefined {
  if (pointer.endsWith('?request')) return undefined;
  const value = resolvePointer(document as never, pointer);
  if (!isSchema(value) || (isObject(value) && 'operationId' in value && 'responses' in value)) return undefined;
  return value;
}

interface Named {
  readonly pointer: Pointer;
  readonly json: JsonSchema;
  readonly lock: Lock;
  readonly module: Readonly<Record<string, unknown>>;
}

/** One, or two where requests have a type of their own. */
function namedSubjects({ pointer, json, lock, module }: Named): readonly Subject[] {
  const [root, kind, name, ...rest] = parsePointer(pointer);
  const isComponent = root === 'components' && kind === 'schemas' && name !== undefined && rest.length === 0;
  const input = lock[`${pointer}?request`]?.identifier;
  const subject = (identifier: string, direction: Direction) => ({
    name: identifier,
    pointer,
    json,
    direction,
    type: `Ours.${identifier}`,
    validate: functionOf(module[`validate${identifier}`], identifier),
    split: input !== undefined,
    ...(isComponent && { component: name }),
  });
  const own = subject(lock[pointer]?.identifier ?? '', 'response');
  return input === undefined ? [own] : [own, subject(input, 'request')];
}

function functionOf(value: unknown, name: string): Validate {
  if (typeof value !== 'function') throw new Error(`there is no validator of ${name}`);
  return value as Validate;
}

/** What has one type and is only sent has the type of what is sent. */
function withDirections(found: readonly Subject[], document: OpenApiDocument, named: NamedSchemas): readonly Subject[] {
  const sent = usedSchemas(document, named, 'request');
  const received = usedSchemas(document, named, 'response');
  return found.map((subject) => {
    const isSent = !subject.split && sent.has(subject.pointer) && !received.has(subject.pointer);
    return isSent ? { ...subject, direction: 'request' as const } : subject;
  });
}

interface OperationValidators {
  readonly requestBody: Readonly<Record<string, Validate | undefined>>;
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, Validate | undefined>> } | undefined>
  >;
}

/** JSON bodies that are described in place; what is only referred to is judged under its own name. */
async function operationSubjects(
  document: OpenApiDocument,
  lock: Lock,
  module: Readonly<Record<string, unknown>>,
): Promise<readonly Subject[]> {
  const load = module['loadOperationValidators'] as (id: string) => Promise<OperationValidators>;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item.operations));
  const found = operations.map(async (operation) => {
    const identifier = lock[operation.origin]?.identifier;
    if (identifier === undefined || bodiesOf(operation).length === 0) return [];
    return bodySubjects(operation, identifier, await load(operation.operationId));
  });
  return (await Promise.all(found)).flat();
}

function bodySubjects(
  operation: OperationObject,
  identifier: string,
  validators: OperationValidators,
): readonly Subject[] {
  const base = `${identifier.slice(0, 1).toUpperCase()}${identifier.slice(1)}`;
  return bodiesOf(operation).flatMap(({ status, mediaType, json, pointer }) => {
    const name = mediaType.toLowerCase();
    const own = status === undefined ? validators.requestBody : validators.responses[status]?.content;
    const validate = own?.[name];
    if (validate === undefined) return [];
    const key = JSON.stringify(name);
    const answer = /^\d+$/.test(status ?? '') ? status : JSON.stringify(status);
    const type =
      status === undefined ? `Ours.${base}Bodies[${key}]` : `Ours.${base}Responses[${answer}]['content'][${key}]`;
    const direction: Direction = status === undefined ? 'request' : 'response';
    return [{ name: `${identifier} ${status ?? 'request'}`, pointer, json, direction, split: false, type, validate }];
  });
}

interface InlineBody {
  readonly status?: string;
  readonly mediaType: string;
  readonly json: JsonSchema;
  readonly pointer: Pointer;
}

function bodiesOf(operation: OperationObject): readonly InlineBody[] {
  const sent = jsonBodies(operation.requestBody?.content ?? {});
  const received = Object.entries(operation.responses).flatMap(([status, { content }]) =>
    jsonBodies(content).map((body) => ({ ...body, status })),
  );
  return [...sent, ...received];
}

function jsonBodies(content: { readonly [mediaType: string]: MediaTypeObject }): readonly InlineBody[] {
  return Object.entries(content).flatMap(([mediaType, { schema, origin }]) => {
    if (!/^[^;]*\/([^;]*\+)?json$/i.test(mediaType) || schema === undefined) return [];
    const refers = typeof schema === 'boolean' || typeof schema['$ref'] === 'string';
    return refers ? [] : [{ mediaType, json: schema, pointer: `${origin}/schema` }];
  });
}
