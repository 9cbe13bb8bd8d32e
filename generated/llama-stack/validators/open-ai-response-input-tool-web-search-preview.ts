// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolWebSearchPreview } from '../types/open-ai-response-input-tool-web-search-preview.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseInputToolWebSearchPreview';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['web_search_preview']);
const required1: Rule = rule(schema1, 'required', 'type');
const anyOf1: Rule = rule(schema1 + '/properties/search_context_size', 'anyOf', 2);
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseInputToolWebSearchPreview; nothing when it is valid. */
export function validateOpenAIResponseInputToolWebSearchPreview(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputToolWebSearchPreview, value);
}

export function isOpenAIResponseInputToolWebSearchPreview(
  value: unknown,
): value is OpenAIResponseInputToolWebSearchPreview {
  return accepts(checkOpenAIResponseInputToolWebSearchPreview, value);
}

export function checkOpenAIResponseInputToolWebSearchPreview(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'web_search_preview' && stop(at, '/type', const1)) return false;
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
