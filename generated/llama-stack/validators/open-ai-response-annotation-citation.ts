// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationCitation } from '../types/open-ai-response-annotation-citation.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotationCitation';

/** What is wrong with a value that should be OpenAIResponseAnnotationCitation; nothing when it is valid. */
export function validateOpenAIResponseAnnotationCitation(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotationCitation, value);
}

export function isOpenAIResponseAnnotationCitation(value: unknown): value is OpenAIResponseAnnotationCitation {
  return accepts(checkOpenAIResponseAnnotationCitation, value);
}

export function checkOpenAIResponseAnnotationCitation(value: unknown, at?: Issues): boolean {
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
      property1 !== 'url_citation' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['url_citation']])
    )
      return false;
    const property2 = object1['url'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'url'])) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/url', [schema1 + '/properties/url', 'type', 'string']))
      return false;
    const property3 = object1['title'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'title'])) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/title', [schema1 + '/properties/title', 'type', 'string']))
      return false;
    const property4 = object1['start_index'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'start_index'])) return false;
    } else if (
      !Number.isInteger(property4) &&
      stop(at, '/start_index', [schema1 + '/properties/start_index', 'type', 'integer'])
    )
      return false;
    const property5 = object1['end_index'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'end_index'])) return false;
    } else if (
      !Number.isInteger(property5) &&
      stop(at, '/end_index', [schema1 + '/properties/end_index', 'type', 'integer'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
