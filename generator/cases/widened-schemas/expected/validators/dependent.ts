// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Dependent } from '../types/dependent.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/Dependent';

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
      if (typeof property1 !== 'string' && stop(at, '/card', [schema1 + '/properties/card', 'type', 'string']))
        return false;
    }
    const property2 = object1['address'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/address', [schema1 + '/properties/address', 'type', 'string']))
        return false;
    }
    if (property1 !== undefined) {
      if (property2 === undefined && stop(at, '', [schema1, 'dependentRequired', ['card', 'address']])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
