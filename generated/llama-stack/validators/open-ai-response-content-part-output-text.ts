// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseContentPartOutputText } from '../types/open-ai-response-content-part-output-text.ts';
import { checkOpenAIResponseAnnotations } from './open-ai-response-annotations.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseContentPartOutputText';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['output_text']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'text');
const type2: Rule = rule(schema1 + '/properties/annotations', 'type', 'array');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseContentPartOutputText; nothing when it is valid. */
export function validateOpenAIResponseContentPartOutputText(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseContentPartOutputText, value);
}

export function isOpenAIResponseContentPartOutputText(value: unknown): value is OpenAIResponseContentPartOutputText {
  return accepts(checkOpenAIResponseContentPartOutputText, value);
}

export function checkOpenAIResponseContentPartOutputText(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'output_text' && stop(at, '/type', const1)) return false;
    const property2 = object1['text'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/text', type1)) return false;
    const property3 = object1['annotations'];
    if (property3 !== undefined) {
      if (Array.isArray(property3)) {
        for (let index1 = 0; index1 < property3.length; index1++) {
          const item1: unknown = property3[index1];
          if (!checkOpenAIResponseAnnotations(item1, at && under(at, `/annotations/${index1}`))) return false;
        }
      } else if (stop(at, '/annotations', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
