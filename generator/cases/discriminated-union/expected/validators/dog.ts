// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Dog } from '../types/dog.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Dog';
const const1: Rule = rule(schema1 + '/properties/kind', 'const', ['dog']);
const required1: Rule = rule(schema1, 'required', 'kind');
const type1: Rule = rule(schema1 + '/properties/barks', 'type', 'boolean');
const type2: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'dog' && stop(at, '/kind', const1)) return false;
    const property3 = object1['barks'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && stop(at, '/barks', type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
