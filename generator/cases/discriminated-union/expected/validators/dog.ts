// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Dog } from '../types/dog.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/Dog';

/** What is wrong with a value that should be Dog; nothing when it is valid. */
export function validateDog(value: unknown): readonly Issue[] {
  return judge(checkDog, value);
}

export function isDog(value: unknown): value is Dog {
  return accepts(checkDog, value);
}

export function checkDog(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['kind'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['kind'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'kind'])) return false;
    } else if (property1 !== 'dog' && stop(at, '/kind', [schema1 + '/properties/kind', 'const', ['dog']])) return false;
    const property3 = object1['barks'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && stop(at, '/barks', [schema1 + '/properties/barks', 'type', 'boolean']))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
