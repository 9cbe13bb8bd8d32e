// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContentText } from '../types/open-ai-response-input-message-content-text.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputMessageContentText';
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'text');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['input_text']);
const required2: Rule = rule(schema1, 'required', 'type');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseInputMessageContentText; nothing when it is valid. */
export function validateOpenAIResponseInputMessageContentText(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputMessageContentText, value);
}

export function isOpenAIResponseInputMessageContentText(
  value: unknown,
): value is OpenAIResponseInputMessageContentText {
  return accepts(checkOpenAIResponseInputMessageContentText, value);
}

export function checkOpenAIResponseInputMessageContentText(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/text', type1)) return false;
    const property2 = object1['type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'input_text' && stop(at, '/type', const1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
