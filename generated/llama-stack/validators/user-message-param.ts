// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { UserMessageParam } from '../types/user-message-param.ts';
import { checkInterleavedContentParam } from './interleaved-content-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/UserMessageParam';
const const1: Rule = rule(schema1 + '/properties/role', 'const', ['user']);
const required1: Rule = rule(schema1, 'required', 'content');
const anyOf1: Rule = rule(schema1 + '/properties/context', 'anyOf', 2);
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be UserMessageParam; nothing when it is valid. */
export function validateUserMessageParam(value: unknown): readonly Issue[] {
  return judge(checkUserMessageParam, value);
}

export function isUserMessageParam(value: unknown): value is UserMessageParam {
  return accepts(checkUserMessageParam, value);
}

export function checkUserMessageParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['role'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['role'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'user' && stop(at, '/role', const1)) return false;
    }
    const property2 = object1['content'];
    if (property2 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkInterleavedContentParam(property2, at && under(at, '/content'))) return false;
    const property4 = object1['context'];
    if (property4 !== undefined) {
      if (!(property4 === null || checkInterleavedContentParam(property4))) {
        if (stop(at, '/context', anyOf1)) return false;
        explain(at && under(at, '/context'), property4, [checkInterleavedContentParam]);
      }
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
