// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Cat } from '../types/cat.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/Cat';

/** What is wrong with a value that should be Cat; nothing when it is valid. */
export function validateCat(value: unknown): readonly Issue[] {
  return judge(checkCat, value);
}

export function isCat(value: unknown): value is Cat {
  return accepts(checkCat, value);
}

export function checkCat(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['kind'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['kind'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'kind'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/kind', [schema1 + '/properties/kind', 'type', 'string']))
      return false;
    const property2 = object1['lives'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'lives'])) return false;
    } else if (!Number.isInteger(property2) && stop(at, '/lives', [schema1 + '/properties/lives', 'type', 'integer']))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
