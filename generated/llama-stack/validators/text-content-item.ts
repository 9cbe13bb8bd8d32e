// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TextContentItem } from '../types/text-content-item.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TextContentItem';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['text']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'text');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TextContentItem; nothing when it is valid. */
export function validateTextContentItem(value: unknown): readonly Issue[] {
  return judge(checkTextContentItem, value);
}

export function isTextContentItem(value: unknown): value is TextContentItem {
  return accepts(checkTextContentItem, value);
}

export function checkTextContentItem(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'text' && stop(at, '/type', const1)) return false;
    const property2 = object1['text'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/text', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
