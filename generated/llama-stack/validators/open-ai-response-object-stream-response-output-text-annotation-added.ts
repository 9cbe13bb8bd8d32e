// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded } from '../types/open-ai-response-object-stream-response-output-text-annotation-added.ts';
import { checkOpenAIResponseAnnotations } from './open-ai-response-annotations.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded';

/**
 * What is wrong with a value that should be OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded;
 * nothing when it is valid.
 */
export function validateOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded, value);
}

export function isOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded(
  value: unknown,
): value is OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded {
  return accepts(checkOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded, value);
}

export function checkOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded(value: unknown, at?: Issues): boolean {
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
      property1 !== 'response.output_text.annotation.added' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['response.output_text.annotation.added']])
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
    const property5 = object1['annotation_index'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'annotation_index'])) return false;
    } else if (typeof property5 === 'number' && Number.isInteger(property5)) {
      if (property5 < 0 && stop(at, '/annotation_index', [schema1 + '/properties/annotation_index', 'minimum', 0]))
        return false;
    } else if (stop(at, '/annotation_index', [schema1 + '/properties/annotation_index', 'type', 'integer']))
      return false;
    const property6 = object1['annotation'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'annotation'])) return false;
    } else if (!checkOpenAIResponseAnnotations(property6, at && under(at, '/annotation'))) return false;
    const property8 = object1['sequence_number'];
    if (property8 === undefined) {
      if (stop(at, '', [schema1, 'required', 'sequence_number'])) return false;
    } else if (typeof property8 === 'number' && Number.isInteger(property8)) {
      if (property8 < 0 && stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'minimum', 0]))
        return false;
    } else if (stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'type', 'integer'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
