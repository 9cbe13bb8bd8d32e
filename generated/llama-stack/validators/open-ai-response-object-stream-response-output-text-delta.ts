// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamResponseOutputTextDelta } from '../types/open-ai-response-object-stream-response-output-text-delta.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamResponseOutputTextDelta';
const schema2: string =
  '#/components/schemas/OpenAIResponseObjectStreamResponseOutputTextDelta/properties/logprobs/items';

/**
 * What is wrong with a value that should be OpenAIResponseObjectStreamResponseOutputTextDelta; nothing when it
 * is valid.
 */
export function validateOpenAIResponseObjectStreamResponseOutputTextDelta(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamResponseOutputTextDelta, value);
}

export function isOpenAIResponseObjectStreamResponseOutputTextDelta(
  value: unknown,
): value is OpenAIResponseObjectStreamResponseOutputTextDelta {
  return accepts(checkOpenAIResponseObjectStreamResponseOutputTextDelta, value);
}

export function checkOpenAIResponseObjectStreamResponseOutputTextDelta(value: unknown, at?: Issues): boolean {
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
      property1 !== 'response.output_text.delta' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['response.output_text.delta']])
    )
      return false;
    const property2 = object1['item_id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'item_id'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/item_id', [schema1 + '/properties/item_id', 'type', 'string'])
    )
      return false;
    const property3 = object1['output_index'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'output_index'])) return false;
    } else if (typeof property3 === 'number' && Number.isInteger(property3)) {
      if (property3 < 0 && stop(at, '/output_index', [schema1 + '/properties/output_index', 'minimum', 0]))
        return false;
    } else if (stop(at, '/output_index', [schema1 + '/properties/output_index', 'type', 'integer'])) return false;
    const property4 = object1['content_index'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'content_index'])) return false;
    } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
      if (property4 < 0 && stop(at, '/content_index', [schema1 + '/properties/content_index', 'minimum', 0]))
        return false;
    } else if (stop(at, '/content_index', [schema1 + '/properties/content_index', 'type', 'integer'])) return false;
    const property5 = object1['delta'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'delta'])) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/delta', [schema1 + '/properties/delta', 'type', 'string']))
      return false;
    const property6 = object1['logprobs'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        for (let index1 = 0; index1 < property6.length; index1++) {
          const item1: unknown = property6[index1];
          if (!checkOpenAIResponseObjectStreamResponseOutputTextDelta$2(item1, at && under(at, `/logprobs/${index1}`)))
            return false;
        }
      } else if (stop(at, '/logprobs', [schema1 + '/properties/logprobs', 'type', 'array'])) return false;
    }
    const property7 = object1['sequence_number'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'sequence_number'])) return false;
    } else if (typeof property7 === 'number' && Number.isInteger(property7)) {
      if (property7 < 0 && stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'minimum', 0]))
        return false;
    } else if (stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'type', 'integer'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

function checkOpenAIResponseObjectStreamResponseOutputTextDelta$2(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', [schema2, 'type', 'object'])) return false;
  return true;
}
