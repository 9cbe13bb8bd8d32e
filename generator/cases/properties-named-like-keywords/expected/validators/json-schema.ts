// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonSchema } from '../types/json-schema.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  limitDepth,
  objectOf,
  ownProperties,
  ownProperty,
  rule,
  segment,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/JsonSchema';
const type1: Rule = rule(schema1 + '/properties/$ref', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/$schema', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/type', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'type');
const type4: Rule = rule(schema1 + '/properties/properties', 'type', 'object');
const type5: Rule = rule(schema1 + '/properties/required/items', 'type', 'string');
const type6: Rule = rule(schema1 + '/properties/required', 'type', 'array');
const type7: Rule = rule(schema1 + '/properties/enum', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'default');
const type8: Rule = rule(schema1 + '/properties/nullable', 'type', 'boolean');
const type9: Rule = rule(schema1 + '/properties/allOf', 'type', 'array');
const type10: Rule = rule(schema1 + '/properties/additionalProperties', 'type', 'boolean');
const type11: Rule = rule(schema1 + '/properties/__proto__', 'type', 'string');
const required3: Rule = rule(schema1, 'required', '__proto__');
const type12: Rule = rule(schema1 + '/properties/constructor', 'type', 'string');
const type13: Rule = rule(schema1 + '/properties/toString', 'type', 'string');
const type14: Rule = rule(schema1 + '/properties/hasOwnProperty', 'type', 'boolean');
const type15: Rule = rule(schema1 + '/properties/x-kubernetes-map', 'type', 'string');
const type16: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be JsonSchema; nothing when it is valid. */
export function validateJsonSchema(value: unknown): readonly Issue[] {
  return judge(checkJsonSchema, value);
}

export function isJsonSchema(value: unknown): value is JsonSchema {
  return accepts(checkJsonSchema, value);
}

export function checkJsonSchema(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['$ref'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['$ref'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/$ref', type1)) return false;
    }
    const property2 = object1['$schema'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/$schema', type2)) return false;
    }
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/type', type3)) return false;
    const property4 = object1['properties'];
    if (property4 !== undefined) {
      const object5 = objectOf(property4);
      if (object5 !== undefined) {
        for (const key1 of Object.keys(object5)) {
          const property5 = object5[key1];
          if (property5 === undefined) continue;
          if (!checkJsonSchema(property5, at && under(at, `/properties/${segment(key1)}`), depth + 1)) return false;
        }
      } else if (stop(at, '/properties', type4)) return false;
    }
    const property7 = object1['required'];
    if (property7 !== undefined) {
      if (Array.isArray(property7)) {
        for (let index1 = 0; index1 < property7.length; index1++) {
          const item1: unknown = property7[index1];
          if (typeof item1 !== 'string' && stop(at, `/required/${index1}`, type5)) return false;
        }
      } else if (stop(at, '/required', type6)) return false;
    }
    const property8 = object1['enum'];
    if (property8 !== undefined) {
      if (!Array.isArray(property8) && stop(at, '/enum', type7)) return false;
    }
    const property9 = object1['default'];
    if (property9 === undefined && stop(at, '', required2)) return false;
    const property10 = object1['nullable'];
    if (property10 !== undefined) {
      if (typeof property10 !== 'boolean' && stop(at, '/nullable', type8)) return false;
    }
    const property11 = object1['items'];
    if (property11 !== undefined) {
      if (!checkJsonSchema(property11, at && under(at, '/items'), depth + 1)) return false;
    }
    const property13 = object1['allOf'];
    if (property13 !== undefined) {
      if (Array.isArray(property13)) {
        for (let index2 = 0; index2 < property13.length; index2++) {
          const item2: unknown = property13[index2];
          if (!checkJsonSchema(item2, at && under(at, `/allOf/${index2}`), depth + 1)) return false;
        }
      } else if (stop(at, '/allOf', type9)) return false;
    }
    const property15 = object1['additionalProperties'];
    if (property15 !== undefined) {
      if (typeof property15 !== 'boolean' && stop(at, '/additionalProperties', type10)) return false;
    }
    const property16 = ownProperty(object1, '__proto__');
    if (property16 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property16 !== 'string' && stop(at, '/__proto__', type11)) return false;
    const property17 = ownProperty(object1, 'constructor');
    if (property17 !== undefined) {
      if (typeof property17 !== 'string' && stop(at, '/constructor', type12)) return false;
    }
    const property18 = ownProperty(object1, 'toString');
    if (property18 !== undefined) {
      if (typeof property18 !== 'string' && stop(at, '/toString', type13)) return false;
    }
    const property19 = ownProperty(object1, 'hasOwnProperty');
    if (property19 !== undefined) {
      if (typeof property19 !== 'boolean' && stop(at, '/hasOwnProperty', type14)) return false;
    }
    const property20 = object1['x-kubernetes-map'];
    if (property20 !== undefined) {
      if (typeof property20 !== 'string' && stop(at, '/x-kubernetes-map', type15)) return false;
    }
  } else if (stop(at, '', type16)) return false;
  return true;
}
