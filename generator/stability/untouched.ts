/** Which files of an output an edit has no reason to change: those whose subjects say the same in both documents. */
import { isObject, type Json, type Pointer } from '#document';
import { type Api, type Operation, receivedOperations } from '../ir/index.ts';
import type { Made } from './workshop.ts';

export interface UntouchedFile {
  readonly path: string;
  /** Whether its subjects follow each other as they did; else the file does not either. */
  readonly inOrder: boolean;
}

/** Files that are there before and after, and are made of nothing that has changed. */
export function untouchedFiles(before: Made, after: Made): readonly UntouchedFile[] {
  const [old, now] = [subjectsOf(before.api), subjectsOf(after.api)];
  const isSame = (origin: Pointer) => old.has(origin) && old.get(origin) === now.get(origin);
  return [...before.files.values()].flatMap(({ path, origins }) => {
    const later = after.files.get(path)?.origins;
    if (later === undefined || origins.length === 0 || origins.includes('#')) return [];
    if (isOfTree(path) && resourcesOf(before) !== resourcesOf(after)) return [];
    const isAlike = origins.every(isSame) && origins.toSorted().join() === later.toSorted().join();
    return isAlike ? [{ path, inOrder: origins.join() === later.join() }] : [];
  });
}

/** Files of the client that name the resources below them. */
function isOfTree(path: string): boolean {
  return path.startsWith('client/resources/') || path.startsWith('client/handles/');
}

function resourcesOf({ lock }: Made): string {
  return Object.keys(lock)
    .filter((place) => place.startsWith('?resource'))
    .toSorted()
    .join();
}

/** Whether all that is in both documents says the same in both. */
export function isElsewhereAlike(before: Made, after: Made): boolean {
  const now = subjectsOf(after.api);
  return [...subjectsOf(before.api)].every(([origin, said]) => !now.has(origin) || now.get(origin) === said);
}

/** Files about everything there is: what stays is still in them, if in another place. */
export function commonFiles({ files }: Made): readonly string[] {
  return [...files.values()].filter(({ path, origins }) => isCommon(path, origins)).map(({ path }) => path);
}

/** These two count what there is, and hold hashes of the others. */
const accounts: ReadonlySet<string> = new Set(['fidelity.json', 'manifest.json']);

function isCommon(path: string, origins: readonly Pointer[]): boolean {
  return (origins.length === 0 || origins.includes('#')) && !accounts.has(path);
}

/** Place of a schema or operation → all that is said of it, and of what it refers to. */
function subjectsOf(api: Api): ReadonlyMap<Pointer, string> {
  const schemas = api.schemas.map((schema) => [schema.origin, schema as unknown as Json] as const);
  // Where an operation sits is the lock's business, and looked at there.
  const operations = [...api.operations, ...receivedOperations(api)].map(
    (operation) => ({ ...operation, resource: [], methodName: '' }) as unknown as Json & Operation,
  );
  const known = new Map([...schemas, ...operations.map((operation) => [called(operation.id), operation] as const)]);
  const all = [...schemas, ...operations.map((operation) => [operation.origin, operation] as const)];
  return new Map(all.map(([origin, value]) => [origin, closureOf(value, known)]));
}

function closureOf(start: Json, known: ReadonlyMap<string, Json>): string {
  const seen = new Map<string, Json>();
  const waiting = [start];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const named = [...textsIn(value), ...operationsNamedIn(value)];
    for (const name of named) {
      const one = known.get(name);
      if (one === undefined || seen.has(name)) continue;
      seen.set(name, one);
      waiting.push(one);
    }
  }
  return JSON.stringify([start, [...seen].toSorted(([left], [right]) => (left < right ? -1 : 1))]);
}

/** Polls, links and the like name operations by their ids. */
function operationsNamedIn(value: Json): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"operation(?:Id)?":"([^"]*)"/g)].map(([, id = '']) => called(id));
}

function called(id: string): string {
  return `operation ${id}`;
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each: Json) => textsIn(each));
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** openapi-typescript says so where there is nothing to say. */
const ofOthers = /type \w+ = Record<string, never>|\w+: never\b/g;

/** What a text consists of, freed of where it is broken: word or sign → how often. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Constants of a file are numbered in the order of their use.
  const numberless = text.replaceAll(/\bschema\d+/g, 'schema').replaceAll(ofOthers, '');
  for (const word of numberless.split(/[^\p{L}\p{N}_$/.<>-]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of one text that another has less often. */
export function missingWords(text: string, other: string): readonly string[] {
  const there = wordsOf(other);
  return [...wordsOf(text)].flatMap(([word, count]) => ((there.get(word) ?? 0) < count && word !== '' ? [word] : []));
}
