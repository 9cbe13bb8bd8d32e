/** Compares two operations: what they are called, what they take and what they answer. */
import { isObject, type Json } from '../../json.ts';
import type { OperationObject } from '../../open-api.ts';
import type { ChangeCode } from '../change-codes.ts';
import { appendPointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed } from '../compare-rest.ts';
import { written } from '../written.ts';
import type { Documents, Found } from '../schemas/compare-schemas.ts';
import { compareCallbacks } from './compare-callbacks.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareRequestBodies } from './compare-request-bodies.ts';
import { compareResponses } from './compare-responses.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers, type Servers } from './compare-servers.ts';
import { compareStreamItems } from './compare-stream-items.ts';
import type { PlacedOperation } from './pair-operations.ts';

export interface OperationPair {
  readonly old: PlacedOperation;
  readonly new: PlacedOperation;
}

export function compareOperation(pair: OperationPair, documents: Documents): readonly Found[] {
  const operations = { old: pair.old.operation, new: pair.new.operation };
  return [
    ...comparePlaces(pair),
    ...compareFacts(pair),
    ...compareServersOf(operations, documents),
    ...compareParameters(operations, documents, [pair.old.path, pair.new.path]),
    ...compareRequestBodies(operations, documents),
    ...compareResponses(operations, documents),
    ...compareStreamItems(operations, documents),
    ...compareSecurity(operations, documents),
    ...compareCallbacks(operations, documents),
  ];
}

export interface BothOperations {
  readonly old: OperationObject;
  readonly new: OperationObject;
}

function comparePlaces({ old, new: newer }: OperationPair): readonly Finding[] {
  const [from, to] = [`${old.method} ${old.path}`, `${newer.method} ${newer.path}`];
  if (from === to) return [];
  const places = { side: 'interface', old: old.operation.origin, new: newer.operation.origin } as const;
  return pathParts(old.path).join() === pathParts(newer.path).join() && old.method === newer.method
    ? [
        {
          ...places,
          code: 'path-parameter-renamed',
          says: `a parameter of the path ${old.path} has another name: ${newer.path}`,
        },
      ]
    : [{ ...places, code: 'operation-moved', says: `${from} is ${to} now` }];
}

function pathParts(path: string): readonly string[] {
  return path.split(/\{[^}]*\}/);
}

/** What generated clients make more of an operation for. */
const shapes = ['pagination', 'poll', 'handle', 'or-create', 'header-const', 'when-failed', 'gives'].map(
  (name) => `x-etalon-${name}` as const,
);

interface Fact {
  readonly code: ChangeCode;
  readonly of: (operation: OperationObject) => Json | undefined;
  readonly says: (old: string, newer: string) => string;
}

const facts: readonly Fact[] = [
  {
    code: 'operation-renamed',
    of: ({ operationId }) => operationId,
    says: (old, newer) => `operation ${old} is called ${newer} now`,
  },
  {
    code: 'operation-renamed',
    of: (operation) => [operation['x-etalon-resource'] ?? null, operation['x-etalon-method'] ?? null],
    says: (old, newer) => `its place in the client was ${old} and is ${newer} now`,
  },
  {
    code: 'client-shape-changed',
    of: (operation) => shapes.map((name) => operation[name] ?? null),
    says: () => 'its pages, polls or handles in the client are others now',
  },
  {
    code: 'operation-deprecated',
    of: ({ deprecated = false }) => deprecated,
    says: (_, newer) => (newer === 'true' ? 'it is deprecated now' : 'it is not deprecated any more'),
  },
  {
    code: 'stream-changed',
    // What its items are is compared like an answer.
    of: (operation) => withoutItem(operation['x-etalon-stream']),
    says: (old, newer) => `its stream was ${old} and is ${newer} now`,
  },
];

function withoutItem(stream: Json | undefined): Json | undefined {
  return isObject(stream) ? Object.fromEntries(Object.entries(stream).filter(([name]) => name !== 'item')) : stream;
}

const elsewhere = membersNamed(
  'operationId parameters requestBody responses callbacks deprecated security servers x-etalon-resource ' +
    `x-etalon-method x-etalon-stream ${shapes.join(' ')}`,
);
const ofItem = membersNamed('operations');

/** What an operation says of itself; what its path says counts for each of its operations. */
export function compareFacts(pair: OperationPair): readonly Finding[] {
  const { old, new: newer } = { old: pair.old.operation, new: pair.new.operation };
  const about = {
    side: 'interface',
    label: 'of the operation',
    places: { old: old.origin, new: newer.origin },
  } as const;
  const own = compareRest({ old, new: newer }, elsewhere, about);
  const label = `of the path ${pair.new.path}`;
  const ofPath = compareRest({ old: pair.old.item, new: pair.new.item }, ofItem, { ...about, label });
  const told = facts.flatMap(({ code, of, says }): readonly Finding[] => {
    const [before, after] = [written(of(old)), written(of(newer))];
    if (before === after) return [];
    const sentence = says(before ?? 'none', after ?? 'none');
    return [{ code, side: 'interface', says: sentence, old: old.origin, new: newer.origin }];
  });
  // Operations say what their path says, unless they say otherwise themselves.
  return [...told, ...(own.length > 0 ? own : ofPath)];
}

/** Of operations that have servers of their own, before or now. */
function compareServersOf({ old, new: newer }: BothOperations, documents: Documents): readonly Finding[] {
  if (old.servers.length === 0 && newer.servers.length === 0) return [];
  const serversOf = (operation: OperationObject, document: Documents['old']): Servers =>
    operation.servers.length === 0
      ? { servers: document.servers, at: '#/servers' }
      : { servers: operation.servers, at: appendPointer(operation.origin, 'servers') };
  return compareServers({ old: serversOf(old, documents.old), new: serversOf(newer, documents.new) });
}
