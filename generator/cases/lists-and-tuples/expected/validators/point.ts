// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Point } from '../types/point.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/Point';

/** What is wrong with a value that should be Point; nothing when it is valid. */
export function validatePoint(value: unknown): readonly Issue[] {
  return judge(checkPoint, value);
}

export function isPoint(value: unknown): value is Point {
  return accepts(checkPoint, value);
}

export function checkPoint(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    if (value.length < 2 && stop(at, '', [schema1, 'minItems', 2])) return false;
    if (value.length > 0) {
      const item1: unknown = value[0];
      if (!Number.isFinite(item1) && stop(at, '/0', [schema1 + '/prefixItems/0', 'type', 'number'])) return false;
    }
    if (value.length > 1) {
      const item2: unknown = value[1];
      if (!Number.isFinite(item2) && stop(at, '/1', [schema1 + '/prefixItems/1', 'type', 'number'])) return false;
    }
    if (value.length > 2 && stop(at, '', [schema1, 'items', 2])) return false;
  } else if (stop(at, '', [schema1, 'type', 'array'])) return false;
  return true;
}
