// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolWebSearchPreview20250311 } from '../types/open-ai-response-input-tool-web-search-preview20250311.ts';
import { checkOpenAIResponseSearchContextSize } from './open-ai-response-search-context-size.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseInputToolWebSearchPreview20250311';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['web_search_preview_2025_03_11']);
const required1: Rule = rule(schema1, 'required', 'type');
const anyOf1: Rule = rule(schema1 + '/properties/search_context_size', 'anyOf', 2);
const type1: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseInputToolWebSearchPreview20250311; nothing when it
 * is valid.
 */
export function validateOpenAIResponseInputToolWebSearchPreview20250311(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputToolWebSearchPreview20250311, value);
}

export function isOpenAIResponseInputToolWebSearchPreview20250311(
  value: unknown,
): value is OpenAIResponseInputToolWebSearchPreview20250311 {
  return accepts(checkOpenAIResponseInputToolWebSearchPreview20250311, value);
}

export function checkOpenAIResponseInputToolWebSearchPreview20250311(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'web_search_preview_2025_03_11' && stop(at, '/type', const1)) return false;
    const property2 = object1['search_context_size'];
    if (property2 !== undefined) {
      if (!(property2 === null || checkOpenAIResponseSearchContextSize(property2))) {
        if (stop(at, '/search_context_size', anyOf1)) return false;
        explain(at && under(at, '/search_context_size'), property2, [checkOpenAIResponseSearchContextSize]);
      }
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
