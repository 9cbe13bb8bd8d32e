// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonSchemaResponseFormat } from '../types/json-schema-response-format.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/JsonSchemaResponseFormat';
const schema2: string = '#/components/schemas/JsonSchemaResponseFormat/properties/json_schema/properties/schema';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (
      property1 !== 'json_schema' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['json_schema']])
    )
      return false;
    const property3 = object1['json_schema'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'json_schema'])) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['name'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['name'];
        }
        if (property4 === undefined) {
          if (stop(at, '/json_schema', [schema1 + '/properties/json_schema', 'required', 'name'])) return false;
        } else if (
          typeof property4 !== 'string' &&
          stop(at, '/json_schema/name', [schema1 + '/properties/json_schema/properties/name', 'type', 'string'])
        )
          return false;
        const property5 = object3['description'];
        if (property5 !== undefined) {
          if (
            typeof property5 !== 'string' &&
            stop(at, '/json_schema/description', [
              schema1 + '/properties/json_schema/properties/description',
              'type',
              'string',
            ])
          )
            return false;
        }
        const property6 = object3['schema'];
        if (property6 !== undefined) {
          if (!checkJsonSchemaResponseFormat$2(property6, at && under(at, '/json_schema/schema'))) return false;
        }
        const property7 = object3['strict'];
        if (property7 !== undefined) {
          if (
            typeof property7 !== 'boolean' &&
            property7 !== null &&
            stop(at, '/json_schema/strict', [
              schema1 + '/properties/json_schema/properties/strict',
              'type',
              ['boolean', 'null'],
            ])
          )
            return false;
        }
      } else if (stop(at, '/json_schema', [schema1 + '/properties/json_schema', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

function checkJsonSchemaResponseFormat$2(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', [schema2, 'type', 'object'])) return false;
  return true;
}
