// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationFileCitation } from '../types/open-ai-response-annotation-file-citation.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotationFileCitation';

/** What is wrong with a value that should be OpenAIResponseAnnotationFileCitation; nothing when it is valid. */
export function validateOpenAIResponseAnnotationFileCitation(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotationFileCitation, value);
}

export function isOpenAIResponseAnnotationFileCitation(value: unknown): value is OpenAIResponseAnnotationFileCitation {
  return accepts(checkOpenAIResponseAnnotationFileCitation, value);
}

export function checkOpenAIResponseAnnotationFileCitation(value: unknown, at?: Issues): boolean {
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
      property1 !== 'file_citation' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['file_citation']])
    )
      return false;
    const property2 = object1['file_id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'file_id'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/file_id', [schema1 + '/properties/file_id', 'type', 'string'])
    )
      return false;
    const property3 = object1['filename'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'filename'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      stop(at, '/filename', [schema1 + '/properties/filename', 'type', 'string'])
    )
      return false;
    const property4 = object1['index'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'index'])) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/index', [schema1 + '/properties/index', 'type', 'integer']))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
