// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Point } from '../types/point.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Point';
const minItems1: Rule = rule(schema1, 'minItems', 2);
const type1: Rule = rule(schema1 + '/prefixItems/0', 'type', 'number');
const type2: Rule = rule(schema1 + '/prefixItems/1', 'type', 'number');
const items1: Rule = rule(schema1, 'items', 2);
const type3: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be Point; nothing when it is valid. */
export function validatePoint(value: unknown): readonly Issue[] {
  return judge(checkPoint, value);
}

export function isPoint(value: unknown): value is Point {
  return accepts(checkPoint, value);
}

export function checkPoint(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    if (value.length < 2 && stop(at, '', minItems1)) return false;
    if (value.length > 0) {
      const item1: unknown = value[0];
      if (!Number.isFinite(item1) && stop(at, '/0', type1)) return false;
    }
    if (value.length > 1) {
      const item2: unknown = value[1];
      if (!Number.isFinite(item2) && stop(at, '/1', type2)) return false;
    }
    if (value.length > 2 && stop(at, '', items1)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
