// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageFileSearchToolCallParam } from '../types/open-ai-response-output-message-file-search-tool-call-param.ts';
import { checkOpenAIResponseOutputMessageFileSearchToolCallResults } from './open-ai-response-output-message-file-search-tool-call-results.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageFileSearchToolCallParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_search_call']);
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1 + '/properties/queries/items', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/queries', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'queries');
const type4: Rule = rule(schema1 + '/properties/status', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'status');
const type5: Rule = rule(schema1 + '/properties/results', 'type', ['array', 'null']);
const type6: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseOutputMessageFileSearchToolCallParam; nothing when
 * it is valid.
 */
export function validateOpenAIResponseOutputMessageFileSearchToolCallParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageFileSearchToolCallParam, value);
}

export function isOpenAIResponseOutputMessageFileSearchToolCallParam(
  value: unknown,
): value is OpenAIResponseOutputMessageFileSearchToolCallParam {
  return accepts(checkOpenAIResponseOutputMessageFileSearchToolCallParam, value);
}

export function checkOpenAIResponseOutputMessageFileSearchToolCallParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'file_search_call' && stop(at, '/type', const1)) return false;
    }
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', type1)) return false;
    const property3 = object1['queries'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property3)) {
      for (let index1 = 0; index1 < property3.length; index1++) {
        const item1: unknown = property3[index1];
        if (typeof item1 !== 'string' && stop(at, `/queries/${index1}`, type2)) return false;
      }
    } else if (stop(at, '/queries', type3)) return false;
    const property4 = object1['status'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/status', type4)) return false;
    const property5 = object1['results'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        for (let index2 = 0; index2 < property5.length; index2++) {
          const item2: unknown = property5[index2];
          if (!checkOpenAIResponseOutputMessageFileSearchToolCallResults(item2, at && under(at, `/results/${index2}`)))
            return false;
        }
      } else if (property5 !== null && stop(at, '/results', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
