// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonObjectResponseFormat } from '../types/json-object-response-format.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/JsonObjectResponseFormat';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['json_object']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be JsonObjectResponseFormat; nothing when it is valid. */
export function validateJsonObjectResponseFormat(value: unknown): readonly Issue[] {
  return judge(checkJsonObjectResponseFormat, value);
}

export function isJsonObjectResponseFormat(value: unknown): value is JsonObjectResponseFormat {
  return accepts(checkJsonObjectResponseFormat, value);
}

export function checkJsonObjectResponseFormat(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'json_object' && stop(at, '/type', const1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
