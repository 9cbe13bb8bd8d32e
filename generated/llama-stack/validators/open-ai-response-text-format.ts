// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseTextFormat, OpenAIResponseTextFormatInput } from '../types/open-ai-response-text-format.ts';
import { checkOpenAIResponseTextFormatType } from './open-ai-response-text-format-type.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseTextFormat';
const type1: Rule = rule(schema1 + '/properties/name', 'type', ['string', 'null']);
const type2: Rule = rule(schema1 + '/properties/schema', 'type', ['object', 'null']);
const type3: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const type4: Rule = rule(schema1 + '/properties/strict', 'type', ['boolean', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseTextFormat; nothing when it is valid. */
export function validateOpenAIResponseTextFormat(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseTextFormat, value);
}

export function isOpenAIResponseTextFormat(value: unknown): value is OpenAIResponseTextFormat {
  return accepts(checkOpenAIResponseTextFormat, value);
}

/** What is wrong with a value that should be OpenAIResponseTextFormatInput; nothing when it is valid. */
export function validateOpenAIResponseTextFormatInput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseTextFormat, value);
}

export function isOpenAIResponseTextFormatInput(value: unknown): value is OpenAIResponseTextFormatInput {
  return accepts(checkOpenAIResponseTextFormat, value);
}

export function checkOpenAIResponseTextFormat(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (!checkOpenAIResponseTextFormatType(property1, at && under(at, '/type'))) return false;
    }
    const property3 = object1['name'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && property3 !== null && stop(at, '/name', type1)) return false;
    }
    const property4 = object1['schema'];
    if (property4 !== undefined) {
      if (objectOf(property4) === undefined && property4 !== null && stop(at, '/schema', type2)) return false;
    }
    const property6 = object1['description'];
    if (property6 !== undefined) {
      if (typeof property6 !== 'string' && property6 !== null && stop(at, '/description', type3)) return false;
    }
    const property7 = object1['strict'];
    if (property7 !== undefined) {
      if (typeof property7 !== 'boolean' && property7 !== null && stop(at, '/strict', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
