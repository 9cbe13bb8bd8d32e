// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamResponseFileSearchCallSearching } from '../types/open-ai-response-object-stream-response-file-search-call-searching.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamResponseFileSearchCallSearching';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['response.file_search_call.searching']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/item_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'item_id');
const minimum1: Rule = rule(schema1 + '/properties/output_index', 'minimum', 0);
const type2: Rule = rule(schema1 + '/properties/output_index', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'output_index');
const minimum2: Rule = rule(schema1 + '/properties/sequence_number', 'minimum', 0);
const type3: Rule = rule(schema1 + '/properties/sequence_number', 'type', 'integer');
const required4: Rule = rule(schema1, 'required', 'sequence_number');
const type4: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseObjectStreamResponseFileSearchCallSearching; nothing
 * when it is valid.
 */
export function validateOpenAIResponseObjectStreamResponseFileSearchCallSearching(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamResponseFileSearchCallSearching, value);
}

export function isOpenAIResponseObjectStreamResponseFileSearchCallSearching(
  value: unknown,
): value is OpenAIResponseObjectStreamResponseFileSearchCallSearching {
  return accepts(checkOpenAIResponseObjectStreamResponseFileSearchCallSearching, value);
}

export function checkOpenAIResponseObjectStreamResponseFileSearchCallSearching(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'response.file_search_call.searching' && stop(at, '/type', const1)) return false;
    const property2 = object1['item_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/item_id', type1)) return false;
    const property3 = object1['output_index'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 === 'number' && Number.isInteger(property3)) {
      if (property3 < 0 && stop(at, '/output_index', minimum1)) return false;
    } else if (stop(at, '/output_index', type2)) return false;
    const property4 = object1['sequence_number'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
      if (property4 < 0 && stop(at, '/sequence_number', minimum2)) return false;
    } else if (stop(at, '/sequence_number', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
