// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ApiServerHome } from '../types/api-server-home.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ApiServerHome';
const type1: Rule = rule(schema1 + '/properties/swagger_docs', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'swagger_docs');
const type2: Rule = rule(schema1 + '/properties/status', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'status');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ApiServerHome; nothing when it is valid. */
export function validateApiServerHome(value: unknown): readonly Issue[] {
  return judge(checkApiServerHome, value);
}

export function isApiServerHome(value: unknown): value is ApiServerHome {
  return accepts(checkApiServerHome, value);
}

export function checkApiServerHome(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['swagger_docs'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['swagger_docs'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/swagger_docs', type1)) return false;
    const property2 = object1['status'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/status', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
