// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessage } from '../types/open-ai-response-output-message.ts';
import { checkOpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import { checkOpenAIResponseOutputMessageContent } from './open-ai-response-output-message-content.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessage';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['message']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'id');
const const2: Rule = rule(schema1 + '/properties/role', 'const', ['assistant']);
const required3: Rule = rule(schema1, 'required', 'role');
const type2: Rule = rule(schema1 + '/properties/content', 'type', 'array');
const required4: Rule = rule(schema1, 'required', 'content');
const required5: Rule = rule(schema1, 'required', 'status');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseOutputMessage; nothing when it is valid. */
export function validateOpenAIResponseOutputMessage(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessage, value);
}

export function isOpenAIResponseOutputMessage(value: unknown): value is OpenAIResponseOutputMessage {
  return accepts(checkOpenAIResponseOutputMessage, value);
}

export function checkOpenAIResponseOutputMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'message' && stop(at, '/type', const1)) return false;
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', type1)) return false;
    const property3 = object1['role'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (property3 !== 'assistant' && stop(at, '/role', const2)) return false;
    const property4 = object1['content'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (Array.isArray(property4)) {
      for (let index1 = 0; index1 < property4.length; index1++) {
        const item1: unknown = property4[index1];
        if (!checkOpenAIResponseOutputMessageContent(item1, at && under(at, `/content/${index1}`))) return false;
      }
    } else if (stop(at, '/content', type2)) return false;
    const property6 = object1['status'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!checkOpenAIResponseItemStatus(property6, at && under(at, '/status'))) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
