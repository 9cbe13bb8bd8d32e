// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonSchemaResponseFormat } from '../types/json-schema-response-format.ts';
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

const schema1: string = '#/components/schemas/JsonSchemaResponseFormat';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['json_schema']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/json_schema/properties/name', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/json_schema', 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/json_schema/properties/description', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/json_schema/properties/strict', 'type', ['boolean', 'null']);
const type4: Rule = rule(schema1 + '/properties/json_schema', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'json_schema');
const type5: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/JsonSchemaResponseFormat/properties/json_schema/properties/schema';
const type6: Rule = rule(schema2, 'type', 'object');

/** What is wrong with a value that should be JsonSchemaResponseFormat; nothing when it is valid. */
export function validateJsonSchemaResponseFormat(value: unknown): readonly Issue[] {
  return judge(checkJsonSchemaResponseFormat, value);
}

export function isJsonSchemaResponseFormat(value: unknown): value is JsonSchemaResponseFormat {
  return accepts(checkJsonSchemaResponseFormat, value);
}

export function checkJsonSchemaResponseFormat(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'json_schema' && stop(at, '/type', const1)) return false;
    const property3 = object1['json_schema'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['name'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['name'];
        }
        if (property4 === undefined) {
          if (stop(at, '/json_schema', required2)) return false;
        } else if (typeof property4 !== 'string' && stop(at, '/json_schema/name', type1)) return false;
        const property5 = object3['description'];
        if (property5 !== undefined) {
          if (typeof property5 !== 'string' && stop(at, '/json_schema/description', type2)) return false;
        }
        const property6 = object3['schema'];
        if (property6 !== undefined) {
          if (!checkJsonSchemaResponseFormat$json_schema$schema(property6, at && under(at, '/json_schema/schema')))
            return false;
        }
        const property7 = object3['strict'];
        if (property7 !== undefined) {
          if (typeof property7 !== 'boolean' && property7 !== null && stop(at, '/json_schema/strict', type3))
            return false;
        }
      } else if (stop(at, '/json_schema', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkJsonSchemaResponseFormat$json_schema$schema(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type6)) return false;
  return true;
}
