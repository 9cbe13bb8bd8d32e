// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseMessage } from '../types/open-ai-response-message.ts';
import { checkOpenAIResponseInputMessageContent } from './open-ai-response-input-message-content.ts';
import { checkOpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import { checkOpenAIResponseMessageRole } from './open-ai-response-message-role.ts';
import { checkOpenAIResponseOutputMessageContent } from './open-ai-response-output-message-content.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseMessage';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['message']);
const required1: Rule = rule(schema1, 'required', 'type');
const required2: Rule = rule(schema1, 'required', 'role');
const anyOf1: Rule = rule(schema1 + '/properties/content', 'anyOf', 3);
const required3: Rule = rule(schema1, 'required', 'content');
const type1: Rule = rule(schema1 + '/properties/id', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'id');
const anyOf2: Rule = rule(schema1 + '/properties/status', 'anyOf', 2);
const required5: Rule = rule(schema1, 'required', 'status');
const type2: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/OpenAIResponseMessage/properties/content/anyOf/1';
const type3: Rule = rule(schema2, 'type', 'array');
const schema3: string = '#/components/schemas/OpenAIResponseMessage/properties/content/anyOf/2';
const type4: Rule = rule(schema3, 'type', 'array');

/** What is wrong with a value that should be OpenAIResponseMessage; nothing when it is valid. */
export function validateOpenAIResponseMessage(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseMessage, value);
}

export function isOpenAIResponseMessage(value: unknown): value is OpenAIResponseMessage {
  return accepts(checkOpenAIResponseMessage, value);
}

export function checkOpenAIResponseMessage(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['role'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkOpenAIResponseMessageRole(property2, at && under(at, '/role'))) return false;
    const property4 = object1['content'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (
      !(
        typeof property4 === 'string' ||
        checkOpenAIResponseMessage$content$anyOf1(property4) ||
        checkOpenAIResponseMessage$content$anyOf2(property4)
      )
    ) {
      if (stop(at, '/content', anyOf1)) return false;
      explain(at && under(at, '/content'), property4, [
        checkOpenAIResponseMessage$content$anyOf1,
        checkOpenAIResponseMessage$content$anyOf2,
      ]);
    }
    const property6 = object1['id'];
    if (property6 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property6 !== 'string' && property6 !== null && stop(at, '/id', type1)) return false;
    const property7 = object1['status'];
    if (property7 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!(property7 === null || checkOpenAIResponseItemStatus(property7))) {
      if (stop(at, '/status', anyOf2)) return false;
      explain(at && under(at, '/status'), property7, [checkOpenAIResponseItemStatus]);
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkOpenAIResponseMessage$content$anyOf1(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkOpenAIResponseInputMessageContent(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkOpenAIResponseMessage$content$anyOf2(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkOpenAIResponseOutputMessageContent(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
