// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { UserMessage } from '../types/user-message.ts';
import { checkInterleavedContent } from './interleaved-content.ts';
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

const schema1: string = '#/components/schemas/UserMessage';
const const1: Rule = rule(schema1 + '/properties/role', 'const', ['user']);
const required1: Rule = rule(schema1, 'required', 'role');
const required2: Rule = rule(schema1, 'required', 'content');
const anyOf1: Rule = rule(schema1 + '/properties/context', 'anyOf', 2);
const required3: Rule = rule(schema1, 'required', 'context');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be UserMessage; nothing when it is valid. */
export function validateUserMessage(value: unknown): readonly Issue[] {
  return judge(checkUserMessage, value);
}

export function isUserMessage(value: unknown): value is UserMessage {
  return accepts(checkUserMessage, value);
}

export function checkUserMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['role'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['role'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'user' && stop(at, '/role', const1)) return false;
    const property2 = object1['content'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkInterleavedContent(property2, at && under(at, '/content'))) return false;
    const property4 = object1['context'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!(property4 === null || checkInterleavedContent(property4))) {
      if (stop(at, '/context', anyOf1)) return false;
      explain(at && under(at, '/context'), property4, [checkInterleavedContent]);
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
