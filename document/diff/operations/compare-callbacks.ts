/** Compares callbacks: requests that the server sends, whose answers come from the client. */
import type { OperationObject } from '../../open-api.ts';
import type { Finding } from '../change.ts';
import type { Documents, Found } from '../schemas/compare-schemas.ts';
import { compareBackwards } from './compare-backwards.ts';
import type { BothOperations } from './compare-operation.ts';
import type { OperationPair } from './compare-operation.ts';
import { pairPlaced, placedIn, type PlacedOperation } from './pair-operations.ts';

export function compareCallbacks({ old, new: newer }: BothOperations, documents: Documents): readonly Found[] {
  const { pairs, gone, come } = pairPlaced(callbacksOf(old), callbacksOf(newer));
  return [
    ...pairs.flatMap((pair) => [...compareNames(pair), ...compareBackwards(pair, documents)]),
    ...gone.map(({ path, operation }): Finding => ({
      code: 'callback-removed',
      side: 'interface',
      says: `callback ${path} was removed`,
      old: operation.origin,
    })),
    ...come.map(({ path, operation }): Finding => ({
      code: 'callback-added',
      side: 'interface',
      says: `callback ${path} was added`,
      new: operation.origin,
    })),
  ];
}

/** Where a callback is sent to is the expression behind its name. */
function compareNames({ old, new: newer }: OperationPair): readonly Finding[] {
  if (old.path === newer.path && old.method === newer.method) return [];
  const places = { side: 'interface', old: old.operation.origin, new: newer.operation.origin } as const;
  const [from, to] = [old, newer].map(({ method, path }) => `${method} ${path}`);
  return [{ ...places, code: 'callback-moved', says: `callback ${from} is ${to} now` }];
}

function callbacksOf({ callbacks = {} }: OperationObject): readonly PlacedOperation[] {
  return Object.entries(callbacks).flatMap(([name, items]) =>
    placedIn(items).map((placed) => ({ ...placed, path: `${name} ${placed.path}` })),
  );
}
