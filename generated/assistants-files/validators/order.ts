// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Order } from '../types/order.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/Order';

/** What is wrong with a value that should be Order; nothing when it is valid. */
export function validateOrder(value: unknown): readonly Issue[] {
  return judge(checkOrder, value);
}

export function isOrder(value: unknown): value is Order {
  return accepts(checkOrder, value);
}

export function checkOrder(value: unknown, at?: Issues): boolean {
  if (value !== 'asc' && value !== 'desc' && stop(at, '', [schema1, 'enum', ['asc', 'desc']])) return false;
  return true;
}
