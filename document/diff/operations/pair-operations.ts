/** Which operations of two documents are the same one. */
import type { OpenApiDocument, OperationObject, PathItemObject } from '../../open-api.ts';

export interface PlacedOperation {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  /** The path item that it stands in. */
  readonly item: PathItemObject;
}

export interface PairedOperations {
  readonly pairs: readonly { readonly old: PlacedOperation; readonly new: PlacedOperation }[];
  readonly gone: readonly PlacedOperation[];
  readonly come: readonly PlacedOperation[];
}

/** By method and path, whatever the parameters in it are called; what then is left, by the operation's id. */
export function pairOperations(old: OpenApiDocument, newer: OpenApiDocument): PairedOperations {
  return pairPlaced(placedIn(old.paths), placedIn(newer.paths));
}

/** Of webhooks or of a callback: their names and expressions stand where paths do. */
export function pairPlaced(old: readonly PlacedOperation[], newer: readonly PlacedOperation[]): PairedOperations {
  const byPlace = matchBy(old, newer, ({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`);
  const byId = matchBy(byPlace.gone, byPlace.come, ({ operation }) => operation.operationId);
  return { pairs: [...byPlace.pairs, ...byId.pairs], gone: byId.gone, come: byId.come };
}

/** All operations of path items. */
export function placedIn(items: { readonly [path: string]: PathItemObject }): readonly PlacedOperation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item.operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
      item,
    })),
  );
}

function matchBy(
  old: readonly PlacedOperation[],
  newer: readonly PlacedOperation[],
  markOf: (placed: PlacedOperation) => string,
): PairedOperations {
  const left = new Map(newer.map((placed) => [markOf(placed), placed]));
  const pairs = old.flatMap((before) => {
    const after = left.get(markOf(before));
    left.delete(markOf(before));
    return after === undefined ? [] : [{ old: before, new: after }];
  });
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  const isLeft = (placed: PlacedOperation) => !paired.has(placed);
  return { pairs, gone: old.filter(isLeft), come: newer.filter(isLeft) };
}
