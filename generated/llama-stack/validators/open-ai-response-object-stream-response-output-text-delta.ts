// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamResponseOutputTextDelta } from '../types/open-ai-response-object-stream-response-output-text-delta.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamResponseOutputTextDelta';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['response.output_text.delta']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/item_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'item_id');
const minimum1: Rule = rule(schema1 + '/properties/output_index', 'minimum', 0);
const type2: Rule = rule(schema1 + '/properties/output_index', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'output_index');
const minimum2: Rule = rule(schema1 + '/properties/content_index', 'minimum', 0);
const type3: Rule = rule(schema1 + '/properties/content_index', 'type', 'integer');
const required4: Rule = rule(schema1, 'required', 'content_index');
const type4: Rule = rule(schema1 + '/properties/delta', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'delta');
const type5: Rule = rule(schema1 + '/properties/logprobs', 'type', 'array');
const minimum3: Rule = rule(schema1 + '/properties/sequence_number', 'minimum', 0);
const type6: Rule = rule(schema1 + '/properties/sequence_number', 'type', 'integer');
const required6: Rule = rule(schema1, 'required', 'sequence_number');
const type7: Rule = rule(schema1, 'type', 'object');
const schema2: string =
  '#/components/schemas/OpenAIResponseObjectStreamResponseOutputTextDelta/properties/logprobs/items';
const type8: Rule = rule(schema2, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'response.output_text.delta' && stop(at, '/type', const1)) return false;
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
    const property4 = object1['content_index'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
      if (property4 < 0 && stop(at, '/content_index', minimum2)) return false;
    } else if (stop(at, '/content_index', type3)) return false;
    const property5 = object1['delta'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/delta', type4)) return false;
    const property6 = object1['logprobs'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        for (let index1 = 0; index1 < property6.length; index1++) {
          const item1: unknown = property6[index1];
          if (
            !checkOpenAIResponseObjectStreamResponseOutputTextDelta$logprobs$items(
              item1,
              at && under(at, `/logprobs/${index1}`),
            )
          )
            return false;
        }
      } else if (stop(at, '/logprobs', type5)) return false;
    }
    const property7 = object1['sequence_number'];
    if (property7 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property7 === 'number' && Number.isInteger(property7)) {
      if (property7 < 0 && stop(at, '/sequence_number', minimum3)) return false;
    } else if (stop(at, '/sequence_number', type6)) return false;
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkOpenAIResponseObjectStreamResponseOutputTextDelta$logprobs$items(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type8)) return false;
  return true;
}
