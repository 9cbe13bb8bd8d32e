// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolWebSearchPreview } from '../types/open-ai-response-input-tool-web-search-preview.ts';
import { checkOpenAIResponseSearchContextSize } from './open-ai-response-search-context-size.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputToolWebSearchPreview';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (
      property1 !== 'web_search_preview' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['web_search_preview']])
    )
      return false;
    const property2 = object1['search_context_size'];
    if (property2 !== undefined) {
      if (!(property2 === null || checkOpenAIResponseSearchContextSize(property2))) {
        if (stop(at, '/search_context_size', [schema1 + '/properties/search_context_size', 'anyOf', 2])) return false;
        explain(at && under(at, '/search_context_size'), property2, [checkOpenAIResponseSearchContextSize]);
      }
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
