// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { PaginatedAgents } from '../types/paginated-agents.ts';
import { checkAgent } from './agent.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/PaginatedAgents';
const type1: Rule = rule(schema1 + '/properties/data', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'data');
const type2: Rule = rule(schema1 + '/properties/has_more', 'type', 'boolean');
const required2: Rule = rule(schema1, 'required', 'has_more');
const type3: Rule = rule(schema1 + '/properties/url', 'type', ['string', 'null']);
const required3: Rule = rule(schema1, 'required', 'url');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be PaginatedAgents; nothing when it is valid. */
export function validatePaginatedAgents(value: unknown): readonly Issue[] {
  return judge(checkPaginatedAgents, value);
}

export function isPaginatedAgents(value: unknown): value is PaginatedAgents {
  return accepts(checkPaginatedAgents, value);
}

export function checkPaginatedAgents(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['data'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['data'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkAgent(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', type1)) return false;
    const property3 = object1['has_more'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'boolean' && stop(at, '/has_more', type2)) return false;
    const property4 = object1['url'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/url', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
