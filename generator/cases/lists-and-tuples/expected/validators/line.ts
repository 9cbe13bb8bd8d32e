// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Line } from '../types/line.ts';
import { checkPoint } from './point.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Line';
const type1: Rule = rule(schema1 + '/items', 'type', 'number');
const type2: Rule = rule(schema1, 'type', 'array');

/** What is wrong with a value that should be Line; nothing when it is valid. */
export function validateLine(value: unknown): readonly Issue[] {
  return judge(checkLine, value);
}

export function isLine(value: unknown): value is Line {
  return accepts(checkLine, value);
}

export function checkLine(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    if (value.length > 0) {
      const item1: unknown = value[0];
      if (!checkPoint(item1, at && under(at, '/0'))) return false;
    }
    for (let index1 = 1; index1 < value.length; index1++) {
      const item2: unknown = value[index1];
      if (!Number.isFinite(item2) && stop(at, `/${index1}`, type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
