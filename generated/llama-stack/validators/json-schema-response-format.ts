// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonSchemaResponseFormat } from '../types/json-schema-response-format.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/JsonSchemaResponseFormat';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['json_schema']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/json_schema', 'type', 'object');
const required2: Rule = rule(schema1, 'required', 'json_schema');
const type2: Rule = rule(schema1, 'type', 'object');

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
    const property2 = object1['json_schema'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (objectOf(property2) === undefined && stop(at, '/json_schema', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
