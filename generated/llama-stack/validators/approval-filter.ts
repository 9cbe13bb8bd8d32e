// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ApprovalFilter } from '../types/approval-filter.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ApprovalFilter';
const type1: Rule = rule(schema1 + '/properties/always/items', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/always', 'type', ['array', 'null']);
const type3: Rule = rule(schema1 + '/properties/never/items', 'type', 'string');
const type4: Rule = rule(schema1 + '/properties/never', 'type', ['array', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

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
          if (typeof item1 !== 'string' && stop(at, `/always/${index1}`, type1)) return false;
        }
      } else if (property1 !== null && stop(at, '/always', type2)) return false;
    }
    const property2 = object1['never'];
    if (property2 !== undefined) {
      if (Array.isArray(property2)) {
        for (let index2 = 0; index2 < property2.length; index2++) {
          const item2: unknown = property2[index2];
          if (typeof item2 !== 'string' && stop(at, `/never/${index2}`, type3)) return false;
        }
      } else if (property2 !== null && stop(at, '/never', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
