/** Operations that say what they said last are the objects that they were: who remembers by object finds them again. */
import type { Pointer } from '#document';
import type { Api, Operation } from '../ir/index.ts';

/** By place; of one API. */
export type KnownOperations = Map<Pointer, Operation>;

export function withSteadyOperations(api: Api, known: KnownOperations): Api {
  const operations = api.operations.map((operation) => steady(operation, known));
  const webhooks = api.webhooks.map((operation) => steady(operation, known));
  known.clear();
  for (const operation of [...operations, ...webhooks]) known.set(operation.origin, operation);
  return { ...api, operations, webhooks };
}

function steady(operation: Operation, known: KnownOperations): Operation {
  const last = known.get(operation.origin);
  return last !== undefined && isAlike(last, operation) ? last : operation;
}

/** Whether two values are written alike: members in another order are not. */
function isAlike(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  return Array.isArray(left) ? areAlike(left, right as readonly unknown[]) : haveAlikeMembers(left, right);
}

function areAlike(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => isAlike(item, right[index]));
}

function haveAlikeMembers(left: object, right: object): boolean {
  const [names, others] = [Object.keys(left), Object.keys(right)];
  if (names.length !== others.length) return false;
  return names.every((name, index) => {
    if (others[index] !== name) return false;
    return isAlike((left as Members)[name], (right as Members)[name]);
  });
}

type Members = { readonly [name: string]: unknown };
