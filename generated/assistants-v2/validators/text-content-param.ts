// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TextContentParam } from '../types/text-content-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/TextContentParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['text']);
const required1: Rule = rule(schema1, 'required', 'type');
const minLength1: Rule = rule(schema1 + '/properties/text', 'minLength', 1);
const maxLength1: Rule = rule(schema1 + '/properties/text', 'maxLength', 256000);
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'text');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TextContentParam; nothing when it is valid. */
export function validateTextContentParam(value: unknown): readonly Issue[] {
  return judge(checkTextContentParam, value);
}

export function isTextContentParam(value: unknown): value is TextContentParam {
  return accepts(checkTextContentParam, value);
}

export function checkTextContentParam(value: unknown, at?: Issues): boolean {
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
    const property3 = object1['text'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 === 'string') {
      if (property3.length < 1 && stop(at, '/text', minLength1)) return false;
      if (property3.length > 256000 && codePoints(property3) > 256000 && stop(at, '/text', maxLength1)) return false;
    } else if (stop(at, '/text', type1)) return false;
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'type' || key2 === 'text') && stop(at, '', rule(schema1, 'additionalProperties', key2)))
        return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
