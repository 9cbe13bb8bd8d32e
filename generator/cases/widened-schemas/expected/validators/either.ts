// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Either } from '../types/either.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/Either';
const schema2: string = '#/components/schemas/Either/if';

/** What is wrong with a value that should be Either; nothing when it is valid. */
export function validateEither(value: unknown): readonly Issue[] {
  return judge(checkEither, value);
}

export function isEither(value: unknown): value is Either {
  return accepts(checkEither, value);
}

export function checkEither(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['a'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['a'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/a', [schema1 + '/properties/a', 'type', 'string'])) return false;
    }
    const property2 = object1['b'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/b', [schema1 + '/properties/b', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  if (checkEither$2(value)) {
    let object4 = objectOf(value);
    if (object4 !== undefined) {
      let property4 = object4['b'];
      if (Object.getPrototypeOf(object4) !== Object.prototype) {
        object4 = ownProperties(object4);
        property4 = object4['b'];
      }
      if (property4 === undefined && stop(at, '', [schema1 + '/then', 'required', 'b'])) return false;
    }
  }
  return true;
}

function checkEither$2(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['a'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['a'];
    }
    if (property1 === undefined && stop(at, '', [schema2, 'required', 'a'])) return false;
  }
  return true;
}
