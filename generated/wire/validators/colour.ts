// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../types/colour.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Colour';
const type1: Rule = rule(schema1 + '/properties/R', 'type', 'integer');
const required1: Rule = rule(schema1, 'required', 'R');
const type2: Rule = rule(schema1 + '/properties/G', 'type', 'integer');
const required2: Rule = rule(schema1, 'required', 'G');
const type3: Rule = rule(schema1 + '/properties/B', 'type', 'integer');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Colour; nothing when it is valid. */
export function validateColour(value: unknown): readonly Issue[] {
  return judge(checkColour, value);
}

export function isColour(value: unknown): value is Colour {
  return accepts(checkColour, value);
}

export function checkColour(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['R'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['R'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!Number.isInteger(property1) && stop(at, '/R', type1)) return false;
    const property2 = object1['G'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!Number.isInteger(property2) && stop(at, '/G', type2)) return false;
    const property3 = object1['B'];
    if (property3 !== undefined) {
      if (!Number.isInteger(property3) && stop(at, '/B', type3)) return false;
    }
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'R' || key1 === 'G' || key1 === 'B') && stop(at, '', rule(schema1, 'additionalProperties', key1)))
        return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
