// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RefusalContent } from '../types/refusal-content.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RefusalContent';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['refusal']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/refusal', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'refusal');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RefusalContent; nothing when it is valid. */
export function validateRefusalContent(value: unknown): readonly Issue[] {
  return judge(checkRefusalContent, value);
}

export function isRefusalContent(value: unknown): value is RefusalContent {
  return accepts(checkRefusalContent, value);
}

export function checkRefusalContent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'refusal' && stop(at, '/type', const1)) return false;
    const property3 = object1['refusal'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/refusal', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
