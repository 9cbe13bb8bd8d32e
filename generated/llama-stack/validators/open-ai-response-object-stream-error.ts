// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamError } from '../types/open-ai-response-object-stream-error.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamError';

/** What is wrong with a value that should be OpenAIResponseObjectStreamError; nothing when it is valid. */
export function validateOpenAIResponseObjectStreamError(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamError, value);
}

export function isOpenAIResponseObjectStreamError(value: unknown): value is OpenAIResponseObjectStreamError {
  return accepts(checkOpenAIResponseObjectStreamError, value);
}

export function checkOpenAIResponseObjectStreamError(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'error' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['error']]))
      return false;
    const property2 = object1['code'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'code'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      property2 !== null &&
      stop(at, '/code', [schema1 + '/properties/code', 'type', ['string', 'null']])
    )
      return false;
    const property3 = object1['message'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'message'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      stop(at, '/message', [schema1 + '/properties/message', 'type', 'string'])
    )
      return false;
    const property4 = object1['param'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'param'])) return false;
    } else if (
      typeof property4 !== 'string' &&
      property4 !== null &&
      stop(at, '/param', [schema1 + '/properties/param', 'type', ['string', 'null']])
    )
      return false;
    const property5 = object1['sequence_number'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'sequence_number'])) return false;
    } else if (typeof property5 === 'number' && Number.isInteger(property5)) {
      if (property5 < 0 && stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'minimum', 0]))
        return false;
    } else if (stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'type', 'integer'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
