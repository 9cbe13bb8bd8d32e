// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Form } from '../types/form.ts';
import { checkColour } from './colour.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/Form';
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/count', 'type', 'integer');
const type3: Rule = rule(schema1 + '/properties/flag', 'type', 'boolean');
const type4: Rule = rule(schema1 + '/properties/words/items', 'type', 'string');
const type5: Rule = rule(schema1 + '/properties/words', 'type', 'array');
const type6: Rule = rule(schema1 + '/properties/joined/items', 'type', 'string');
const type7: Rule = rule(schema1 + '/properties/joined', 'type', 'array');
const type8: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Form; nothing when it is valid. */
export function validateForm(value: unknown): readonly Issue[] {
  return judge(checkForm, value);
}

export function isForm(value: unknown): value is Form {
  return accepts(checkForm, value);
}

export function checkForm(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/text', type1)) return false;
    }
    const property2 = object1['count'];
    if (property2 !== undefined) {
      if (!Number.isInteger(property2) && stop(at, '/count', type2)) return false;
    }
    const property3 = object1['flag'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && stop(at, '/flag', type3)) return false;
    }
    const property4 = object1['words'];
    if (property4 !== undefined) {
      if (Array.isArray(property4)) {
        for (let index1 = 0; index1 < property4.length; index1++) {
          const item1: unknown = property4[index1];
          if (typeof item1 !== 'string' && stop(at, `/words/${index1}`, type4)) return false;
        }
      } else if (stop(at, '/words', type5)) return false;
    }
    const property5 = object1['joined'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        for (let index2 = 0; index2 < property5.length; index2++) {
          const item2: unknown = property5[index2];
          if (typeof item2 !== 'string' && stop(at, `/joined/${index2}`, type6)) return false;
        }
      } else if (stop(at, '/joined', type7)) return false;
    }
    const property6 = object1['colour'];
    if (property6 !== undefined) {
      if (!checkColour(property6, at && under(at, '/colour'))) return false;
    }
    const property8 = object1['deep'];
    if (property8 !== undefined) {
      if (!checkColour(property8, at && under(at, '/deep'))) return false;
    }
  } else if (stop(at, '', type8)) return false;
  return true;
}
