// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AllowedToolsFilter } from '../types/allowed-tools-filter.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AllowedToolsFilter';
const type1: Rule = rule(schema1 + '/properties/tool_names/items', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/tool_names', 'type', ['array', 'null']);
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AllowedToolsFilter; nothing when it is valid. */
export function validateAllowedToolsFilter(value: unknown): readonly Issue[] {
  return judge(checkAllowedToolsFilter, value);
}

export function isAllowedToolsFilter(value: unknown): value is AllowedToolsFilter {
  return accepts(checkAllowedToolsFilter, value);
}

export function checkAllowedToolsFilter(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['tool_names'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['tool_names'];
    }
    if (property1 !== undefined) {
      if (Array.isArray(property1)) {
        for (let index1 = 0; index1 < property1.length; index1++) {
          const item1: unknown = property1[index1];
          if (typeof item1 !== 'string' && stop(at, `/tool_names/${index1}`, type1)) return false;
        }
      } else if (property1 !== null && stop(at, '/tool_names', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
