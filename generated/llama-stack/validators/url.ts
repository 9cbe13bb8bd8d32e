// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLSchema } from '../types/url.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/URL';
const type1: Rule = rule(schema1 + '/properties/uri', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'uri');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be URLSchema; nothing when it is valid. */
export function validateURLSchema(value: unknown): readonly Issue[] {
  return judge(checkURLSchema, value);
}

export function isURLSchema(value: unknown): value is URLSchema {
  return accepts(checkURLSchema, value);
}

export function checkURLSchema(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['uri'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['uri'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/uri', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
