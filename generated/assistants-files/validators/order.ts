// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Order } from '../types/order.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Order';
const enum1: Rule = rule(schema1, 'enum', ['asc', 'desc']);

/** What is wrong with a value that should be Order; nothing when it is valid. */
export function validateOrder(value: unknown): readonly Issue[] {
  return judge(checkOrder, value);
}

export function isOrder(value: unknown): value is Order {
  return accepts(checkOrder, value);
}

export function checkOrder(value: unknown, at?: Issues): boolean {
  if (value !== 'asc' && value !== 'desc' && stop(at, '', enum1)) return false;
  return true;
}
