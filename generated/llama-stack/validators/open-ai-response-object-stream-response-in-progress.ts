// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamResponseInProgress } from '../types/open-ai-response-object-stream-response-in-progress.ts';
import { checkOpenAIResponseObject } from './open-ai-response-object.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamResponseInProgress';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['response.in_progress']);
const required1: Rule = rule(schema1, 'required', 'type');
const required2: Rule = rule(schema1, 'required', 'response');
const minimum1: Rule = rule(schema1 + '/properties/sequence_number', 'minimum', 0);
const type1: Rule = rule(schema1 + '/properties/sequence_number', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'sequence_number');
const type2: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseObjectStreamResponseInProgress; nothing when it is
 * valid.
 */
export function validateOpenAIResponseObjectStreamResponseInProgress(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamResponseInProgress, value);
}

export function isOpenAIResponseObjectStreamResponseInProgress(
  value: unknown,
): value is OpenAIResponseObjectStreamResponseInProgress {
  return accepts(checkOpenAIResponseObjectStreamResponseInProgress, value);
}

export function checkOpenAIResponseObjectStreamResponseInProgress(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'response.in_progress' && stop(at, '/type', const1)) return false;
    const property2 = object1['response'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkOpenAIResponseObject(property2, at && under(at, '/response'))) return false;
    const property4 = object1['sequence_number'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
      if (property4 < 0 && stop(at, '/sequence_number', minimum1)) return false;
    } else if (stop(at, '/sequence_number', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
