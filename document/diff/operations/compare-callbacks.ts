/** Compares callbacks: requests that the server sends, whose answers come from the client. */
import type { OperationObject } from '../../open-api.ts';
import type { Finding } from '../change.ts';
import type { Documents, Found } from '../schemas/compare-schemas.ts';
import { compareBackwards } from './compare-backwards.ts';
import type { BothOperations } from './compare-operation.ts';
import { pairPlaced, placedIn, type PlacedOperation } from './pair-operations.ts';

export function compareCallbacks({ old, new: newer }: BothOperations, documents: Documents): readonly Found[] {
  const { pairs, gone, come } = pairPlaced(callbacksOf(old), callbacksOf(newer));
  return [
    ...pairs.flatMap((pair) => compareBackwards(pair, documents)),
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

function callbacksOf({ callbacks = {} }: OperationObject): readonly PlacedOperation[] {
  return Object.entries(callbacks).flatMap(([name, items]) =>
    placedIn(items).map((placed) => ({ ...placed, path: `${name} ${placed.path}` })),
  );
}
