// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Ghost } from '../types/ghost.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Ghost';
const type1: Rule = rule(schema1 + '/properties/kind', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'kind');
const type2: Rule = rule(schema1, 'type', ['object', 'null']);

/** What is wrong with a value that should be Ghost; nothing when it is valid. */
export function validateGhost(value: unknown): readonly Issue[] {
  return judge(checkGhost, value);
}

export function isGhost(value: unknown): value is Ghost {
  return accepts(checkGhost, value);
}

export function checkGhost(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['kind'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['kind'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/kind', type1)) return false;
  } else if (value !== null && stop(at, '', type2)) return false;
  return true;
}
