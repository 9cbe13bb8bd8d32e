// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ApprovalFilter } from '../types/approval-filter.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/ApprovalFilter';

/** What is wrong with a value that should be ApprovalFilter; nothing when it is valid. */
export function validateApprovalFilter(value: unknown): readonly Issue[] {
  return judge(checkApprovalFilter, value);
}

export function isApprovalFilter(value: unknown): value is ApprovalFilter {
  return accepts(checkApprovalFilter, value);
}

export function checkApprovalFilter(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['always'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['always'];
    }
    if (property1 !== undefined) {
      if (Array.isArray(property1)) {
        for (let index1 = 0; index1 < property1.length; index1++) {
          const item1: unknown = property1[index1];
          if (
            typeof item1 !== 'string' &&
            stop(at, `/always/${index1}`, [schema1 + '/properties/always/items', 'type', 'string'])
          )
            return false;
        }
      } else if (property1 !== null && stop(at, '/always', [schema1 + '/properties/always', 'type', ['array', 'null']]))
        return false;
    }
    const property2 = object1['never'];
    if (property2 !== undefined) {
      if (Array.isArray(property2)) {
        for (let index2 = 0; index2 < property2.length; index2++) {
          const item2: unknown = property2[index2];
          if (
            typeof item2 !== 'string' &&
            stop(at, `/never/${index2}`, [schema1 + '/properties/never/items', 'type', 'string'])
          )
            return false;
        }
      } else if (property2 !== null && stop(at, '/never', [schema1 + '/properties/never', 'type', ['array', 'null']]))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
