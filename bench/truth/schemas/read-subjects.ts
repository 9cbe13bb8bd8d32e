/** The schemas of a document and what was generated for each, found by the name lock. */
import { isObject, type JsonSchema, type OpenApiDocument, parsePointer, type Pointer, resolvePointer } from '#document';
import { importFrom, type Lock, readLock } from '../read-output.ts';
import { isSchema } from './each-schema.ts';
import { operationSubjects } from './operation-subjects.ts';
import type { Direction, NamedSchemas, Subject } from './subject.ts';
import { usedSchemas } from './used-schemas.ts';

type Validate = Subject['validate'];

export interface Output {
  /** The folder with `types`, `validators` and `openapi-types`. */
  readonly folder: string;
  readonly document: OpenApiDocument;
}

interface Subjects {
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
  const module = await importFrom(folder, 'validators/index.ts');
  const found = [...named].flatMap(([pointer, json]) => namedSubjects({ pointer, json, lock, module }));
  const directed = withDirections(found, document, named);
  return { named, subjects: [...directed, ...(await operationSubjects({ document, lock, module }))] };
}

/** Operations stand in the lock too; they are no schemas. */
function schemaAt(document: OpenApiDocument, pointer: string): JsonSchema | undefined {
  if (pointer.endsWith('?request')) return undefined;
  const value = resolvePointer(document, pointer);
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
