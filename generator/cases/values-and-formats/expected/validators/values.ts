// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Values } from '../types/values.ts';
import {
  type Issue,
  type Issues,
  type Pattern,
  type Rule,
  accepts,
  codePoints,
  hasDuplicates,
  isMultipleOf,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/Values';
const minLength1: Rule = rule(schema1 + '/properties/code', 'minLength', 3);
const maxLength1: Rule = rule(schema1 + '/properties/code', 'maxLength', 3);
const pattern1: Pattern = new RegExp('^[A-Z]{3}$', 'u');
const pattern2: Rule = rule(schema1 + '/properties/code', 'pattern', '^[A-Z]{3}$');
const type1: Rule = rule(schema1 + '/properties/code', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/when', 'type', 'string');
const maximum1: Rule = rule(schema1 + '/properties/share', 'maximum', 1);
const exclusiveMinimum1: Rule = rule(schema1 + '/properties/share', 'exclusiveMinimum', 0);
const multipleOf1: Rule = rule(schema1 + '/properties/share', 'multipleOf', 0.01);
const type3: Rule = rule(schema1 + '/properties/share', 'type', 'number');
const type4: Rule = rule(schema1 + '/properties/big', 'type', 'integer');
const maxItems1: Rule = rule(schema1 + '/properties/few', 'maxItems', 3);
const type5: Rule = rule(schema1 + '/properties/few/items', 'type', 'string');
const uniqueItems1: Rule = rule(schema1 + '/properties/few', 'uniqueItems');
const type6: Rule = rule(schema1 + '/properties/few', 'type', 'array');
const type7: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Values; nothing when it is valid. */
export function validateValues(value: unknown): readonly Issue[] {
  return judge(checkValues, value);
}

export function isValues(value: unknown): value is Values {
  return accepts(checkValues, value);
}

export function checkValues(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['code'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['code'];
    }
    if (property1 !== undefined) {
      if (typeof property1 === 'string') {
        if (
          (property1.length < 3 || (property1.length < 6 && codePoints(property1) < 3)) &&
          stop(at, '/code', minLength1)
        )
          return false;
        if (property1.length > 3 && codePoints(property1) > 3 && stop(at, '/code', maxLength1)) return false;
        if (!pattern1.test(property1) && stop(at, '/code', pattern2)) return false;
      } else if (stop(at, '/code', type1)) return false;
    }
    const property2 = object1['when'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/when', type2)) return false;
    }
    const property3 = object1['share'];
    if (property3 !== undefined) {
      if (typeof property3 === 'number' && Number.isFinite(property3)) {
        if (property3 > 1 && stop(at, '/share', maximum1)) return false;
        if (property3 <= 0 && stop(at, '/share', exclusiveMinimum1)) return false;
        if (!isMultipleOf(property3, 0.01) && stop(at, '/share', multipleOf1)) return false;
      } else if (stop(at, '/share', type3)) return false;
    }
    const property4 = object1['big'];
    if (property4 !== undefined) {
      if (!Number.isInteger(property4) && stop(at, '/big', type4)) return false;
    }
    const property5 = object1['few'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        if (property5.length > 3 && stop(at, '/few', maxItems1)) return false;
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (typeof item1 !== 'string' && stop(at, `/few/${index1}`, type5)) return false;
        }
        if (property5.length > 1 && hasDuplicates(property5) && stop(at, '/few', uniqueItems1)) return false;
      } else if (stop(at, '/few', type6)) return false;
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}
