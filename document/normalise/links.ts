/** Links lead to operations: what one refers to is named by its id, and what leads nowhere is told. */
import type { LinkObject, OpenApiDocument, OperationObject, PathItemObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { appendPointer } from '../pointer.ts';
import { child, identityOf } from '../source/cursor.ts';
import { recordOf } from './context.ts';

type Items = { readonly [key: string]: PathItemObject };
type Roots = Pick<OpenApiDocument, 'paths' | 'webhooks'>;

interface Linking {
  readonly context: Context;
  readonly ids: ReadonlySet<string>;
  /** Identity of the place in the source → id. */
  readonly idsByPlace: ReadonlyMap<string, string>;
}

/** Needs the ids of all operations. */
export function resolveLinks(roots: Roots, context: Context): Roots {
  const operations = [...operationsOf(roots.paths), ...operationsOf(roots.webhooks)];
  const places = operations.flatMap(({ origin, operationId }) => {
    const cursor = context.origins.get(origin);
    return cursor === undefined ? [] : [[identityOf(cursor), operationId] as const];
  });
  const ids = new Set(operations.map(({ operationId }) => operationId));
  const linking = { context, ids, idsByPlace: new Map(places) };
  return { paths: itemsWithLinks(roots.paths, linking), webhooks: itemsWithLinks(roots.webhooks, linking) };
}

function operationsOf(items: Items): readonly OperationObject[] {
  return Object.values(items).flatMap((item) => Object.values(item.operations));
}

function itemsWithLinks(items: Items, linking: Linking): Items {
  return changed(items, (item) => ({
    ...item,
    operations: changed(item.operations, (operation) => operationWithLinks(operation, linking)),
  }));
}

function operationWithLinks(operation: OperationObject, linking: Linking): OperationObject {
  const hasLinks = Object.values(operation.responses).some(({ links }) => Object.keys(links).length > 0);
  if (!hasLinks) return operation;
  const responses = changed(operation.responses, (response) => ({
    ...response,
    links: recordOf(
      Object.entries(response.links).map(
        ([name, link]) => [name, resolved(link, appendPointer(response.origin, 'links', name), linking)] as const,
      ),
    ),
  }));
  return { ...operation, responses };
}

function resolved(link: LinkObject, origin: string, { context, ids, idsByPlace }: Linking): LinkObject {
  const cursor = context.origins.get(origin);
  const { operationId, operationRef } = link;
  if (operationId !== undefined) {
    if (!ids.has(operationId) && cursor !== undefined) reportLost(context, cursor, { operationId, ids });
    return link;
  }
  if (operationRef === undefined || cursor === undefined) return link;
  const target = context.references.resolve(cursor, operationRef);
  const found = target === undefined ? undefined : idsByPlace.get(identityOf(target));
  return found === undefined ? link : { ...link, operationId: found };
}

function reportLost(
  context: Context,
  link: Cursor,
  { operationId, ids }: { readonly operationId: string; readonly ids: ReadonlySet<string> },
): void {
  const help = didYouMean(operationId, ids);
  context.reporter.report('document/link-target', `There is no operation '${operationId}'; the link leads nowhere.`, {
    at: child(link, 'operationId') ?? link,
    ...(help !== undefined && { help }),
  });
}

function changed<Value>(
  record: { readonly [key: string]: Value },
  change: (value: Value) => Value,
): { readonly [key: string]: Value } {
  return recordOf(Object.entries(record).map(([key, value]) => [key, change(value)] as const));
}
