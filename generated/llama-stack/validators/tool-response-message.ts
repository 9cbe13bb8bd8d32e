// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResponseMessage } from '../types/tool-response-message.ts';
import { checkInterleavedContent } from './interleaved-content.ts';
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

const schema1: string = '#/components/schemas/ToolResponseMessage';
const const1: Rule = rule(schema1 + '/properties/role', 'const', ['tool']);
const required1: Rule = rule(schema1, 'required', 'role');
const type1: Rule = rule(schema1 + '/properties/call_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'call_id');
const required3: Rule = rule(schema1, 'required', 'content');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolResponseMessage; nothing when it is valid. */
export function validateToolResponseMessage(value: unknown): readonly Issue[] {
  return judge(checkToolResponseMessage, value);
}

export function isToolResponseMessage(value: unknown): value is ToolResponseMessage {
  return accepts(checkToolResponseMessage, value);
}

export function checkToolResponseMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['role'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['role'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'tool' && stop(at, '/role', const1)) return false;
    const property2 = object1['call_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/call_id', type1)) return false;
    const property3 = object1['content'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkInterleavedContent(property3, at && under(at, '/content'))) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
