// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Either } from '../types/either.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Either';
const type1: Rule = rule(schema1 + '/properties/a', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/b', 'type', 'string');
const type3: Rule = rule(schema1, 'type', 'object');
const required1: Rule = rule(schema1 + '/then', 'required', 'b');
const schema2: string = '#/components/schemas/Either/if';
const required2: Rule = rule(schema2, 'required', 'a');

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
      if (typeof property1 !== 'string' && stop(at, '/a', type1)) return false;
    }
    const property2 = object1['b'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/b', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  if (checkEither$if(value)) {
    let object4 = objectOf(value);
    if (object4 !== undefined) {
      let property4 = object4['b'];
      if (Object.getPrototypeOf(object4) !== Object.prototype) {
        object4 = ownProperties(object4);
        property4 = object4['b'];
      }
      if (property4 === undefined && stop(at, '', required1)) return false;
    }
  }
  return true;
}

function checkEither$if(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['a'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['a'];
    }
    if (property1 === undefined && stop(at, '', required2)) return false;
  }
  return true;
}
