// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamResponseMcpCallCompleted } from '../types/open-ai-response-object-stream-response-mcp-call-completed.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamResponseMcpCallCompleted';

/**
 * What is wrong with a value that should be OpenAIResponseObjectStreamResponseMcpCallCompleted; nothing when
 * it is valid.
 */
export function validateOpenAIResponseObjectStreamResponseMcpCallCompleted(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamResponseMcpCallCompleted, value);
}

export function isOpenAIResponseObjectStreamResponseMcpCallCompleted(
  value: unknown,
): value is OpenAIResponseObjectStreamResponseMcpCallCompleted {
  return accepts(checkOpenAIResponseObjectStreamResponseMcpCallCompleted, value);
}

export function checkOpenAIResponseObjectStreamResponseMcpCallCompleted(value: unknown, at?: Issues): boolean {
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
      property1 !== 'response.mcp_call.completed' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['response.mcp_call.completed']])
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
    const property4 = object1['sequence_number'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'sequence_number'])) return false;
    } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
      if (property4 < 0 && stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'minimum', 0]))
        return false;
    } else if (stop(at, '/sequence_number', [schema1 + '/properties/sequence_number', 'type', 'integer'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
