// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseTextParam } from '../types/open-ai-response-text-param.ts';
import { checkOpenAIResponseTextFormat } from './open-ai-response-text-format.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseTextParam';
const anyOf1: Rule = rule(schema1 + '/properties/format', 'anyOf', 2);
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseTextParam; nothing when it is valid. */
export function validateOpenAIResponseTextParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseTextParam, value);
}

export function isOpenAIResponseTextParam(value: unknown): value is OpenAIResponseTextParam {
  return accepts(checkOpenAIResponseTextParam, value);
}

export function checkOpenAIResponseTextParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['format'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['format'];
    }
    if (property1 !== undefined) {
      if (!(property1 === null || checkOpenAIResponseTextFormat(property1))) {
        if (stop(at, '/format', anyOf1)) return false;
        explain(at && under(at, '/format'), property1, [checkOpenAIResponseTextFormat]);
      }
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
