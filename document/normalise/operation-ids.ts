/** Gives an id to each operation that has none, or one that another has already. */
import type { Reporter } from '../diagnostics/reporter.ts';
import type { OpenApiDocument, OperationObject, PathItemObject } from '../open-api.ts';
import type { Pointer } from '../json.ts';
import type { Cursor } from '../source/cursor.ts';
import { recordOf } from './context.ts';
import { pascalCase } from './schemas/schema-names.ts';

type Items = { readonly [key: string]: PathItemObject };
type Roots = Pick<OpenApiDocument, 'paths' | 'webhooks'>;

interface Assigning {
  readonly reporter: Reporter<Cursor>;
  readonly origins: ReadonlyMap<Pointer, Cursor>;
  readonly declared: ReadonlySet<string>;
  readonly used: Set<string>;
}

/** Ids that the document declares are kept by the first that has them. */
export function assignOperationIds(roots: Roots, tools: Pick<Assigning, 'reporter' | 'origins'>): Roots {
  const declared = new Set([...operationIds(roots.paths), ...operationIds(roots.webhooks)]);
  const assigning = { ...tools, declared, used: new Set<string>() };
  return {
    paths: assignItems(assigning, roots.paths, pathWords),
    webhooks: assignItems(assigning, roots.webhooks, pascalCase),
  };
}

function operationIds(items: Items): string[] {
  return Object.values(items).flatMap(({ operations }) =>
    Object.values(operations).map(({ operationId }) => operationId),
  );
}

function assignItems(assigning: Assigning, items: Items, words: (key: string) => string): Items {
  return recordOf(
    Object.entries(items).map(([key, item]) => {
      const operations = Object.entries(item.operations).map(
        ([method, operation]) => [method, assign(assigning, operation, method.toLowerCase() + words(key))] as const,
      );
      return [key, { ...item, operations: recordOf(operations) }] as const;
    }),
  );
}

function assign(assigning: Assigning, operation: OperationObject, made: string): OperationObject {
  const operationId = chooseId(assigning, operation, made);
  assigning.used.add(operationId);
  if (operation.callbacks === undefined) return { ...operation, operationId };
  const callbacks = Object.entries(operation.callbacks).map(
    ([name, items]) => [name, nameCallback(assigning, items, operationId + pascalCase(name))] as const,
  );
  return { ...operation, operationId, callbacks: recordOf(callbacks) };
}

function chooseId({ declared, used, reporter, origins }: Assigning, operation: OperationObject, made: string): string {
  const { operationId, origin } = operation;
  if (operationId !== '' && !used.has(operationId)) return operationId;
  const id = firstFree(made, (name) => used.has(name) || declared.has(name));
  const at = origins.get(origin);
  const place = at === undefined ? {} : { at };
  if (operationId === '')
    reporter.report('document/operation-id-missing', `The operation has no operationId; it is called '${id}'.`, place);
  else
    reporter.report(
      'document/operation-id-duplicate',
      `The operationId '${operationId}' is taken; it is called '${id}'.`,
      place,
    );
  return id;
}

/** A callback can be inlined into several operations, so its ids are made from theirs without a word. */
function nameCallback(assigning: Assigning, items: Items, prefix: string): Items {
  return recordOf(
    Object.entries(items).map(([expression, item]) => {
      const operations = Object.entries(item.operations).map(([method, operation]) => {
        const wanted = operation.operationId === '' ? prefix + pascalCase(method) : operation.operationId;
        const operationId = firstFree(
          wanted,
          (name) => assigning.used.has(name) || (name !== operation.operationId && assigning.declared.has(name)),
        );
        return [method, assign(assigning, { ...operation, operationId }, operationId)] as const;
      });
      return [expression, { ...item, operations: recordOf(operations) }] as const;
    }),
  );
}

function firstFree(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(name + String(number))) number += 1;
  return name + String(number);
}

/** `/v1/agents/{agent_id}` → `V1AgentsByAgentId`. */
function pathWords(path: string): string {
  return pascalCase(path.replaceAll(/\{([^{}]*)\}/g, ' by $1 '));
}
