// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Dependent } from '../types/dependent.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Dependent';
const type1: Rule = rule(schema1 + '/properties/card', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/address', 'type', 'string');
const dependentRequired1: Rule = rule(schema1, 'dependentRequired', ['card', 'address']);
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Dependent; nothing when it is valid. */
export function validateDependent(value: unknown): readonly Issue[] {
  return judge(checkDependent, value);
}

export function isDependent(value: unknown): value is Dependent {
  return accepts(checkDependent, value);
}

export function checkDependent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['card'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['card'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/card', type1)) return false;
    }
    const property2 = object1['address'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/address', type2)) return false;
    }
    if (property1 !== undefined) {
      if (property2 === undefined && stop(at, '', dependentRequired1)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
