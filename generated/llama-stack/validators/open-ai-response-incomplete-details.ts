// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseIncompleteDetails } from '../types/open-ai-response-incomplete-details.ts';
import { checkOpenAIResponseIncompleteReason } from './open-ai-response-incomplete-reason.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseIncompleteDetails';
const required1: Rule = rule(schema1, 'required', 'reason');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseIncompleteDetails; nothing when it is valid. */
export function validateOpenAIResponseIncompleteDetails(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseIncompleteDetails, value);
}

export function isOpenAIResponseIncompleteDetails(value: unknown): value is OpenAIResponseIncompleteDetails {
  return accepts(checkOpenAIResponseIncompleteDetails, value);
}

export function checkOpenAIResponseIncompleteDetails(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['reason'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['reason'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkOpenAIResponseIncompleteReason(property1, at && under(at, '/reason'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
