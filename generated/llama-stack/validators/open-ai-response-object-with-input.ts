// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectWithInput } from '../types/open-ai-response-object-with-input.ts';
import { checkOpenAIResponseError } from './open-ai-response-error.ts';
import { checkOpenAIResponseIncompleteDetails } from './open-ai-response-incomplete-details.ts';
import { checkOpenAIResponseInput } from './open-ai-response-input.ts';
import { checkOpenAIResponseOutput } from './open-ai-response-output.ts';
import { checkOpenAIResponseStatus } from './open-ai-response-status.ts';
import { checkOpenAIResponseText } from './open-ai-response-text.ts';
import { checkOpenAIResponseUsage } from './open-ai-response-usage.ts';
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
  segment,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectWithInput';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['response']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'created_at');
const required4: Rule = rule(schema1, 'required', 'status');
const anyOf1: Rule = rule(schema1 + '/properties/error', 'anyOf', 2);
const required5: Rule = rule(schema1, 'required', 'error');
const anyOf2: Rule = rule(schema1 + '/properties/incomplete_details', 'anyOf', 2);
const type3: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const required6: Rule = rule(schema1, 'required', 'model');
const type4: Rule = rule(schema1 + '/properties/output', 'type', 'array');
const required7: Rule = rule(schema1, 'required', 'output');
const type5: Rule = rule(schema1 + '/properties/parallel_tool_calls', 'type', 'boolean');
const required8: Rule = rule(schema1, 'required', 'parallel_tool_calls');
const type6: Rule = rule(schema1 + '/properties/previous_response_id', 'type', ['string', 'null']);
const required9: Rule = rule(schema1, 'required', 'previous_response_id');
const type7: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const required10: Rule = rule(schema1, 'required', 'temperature');
const required11: Rule = rule(schema1, 'required', 'text');
const type8: Rule = rule(schema1 + '/properties/top_p', 'type', ['number', 'null']);
const required12: Rule = rule(schema1, 'required', 'top_p');
const type9: Rule = rule(schema1 + '/properties/truncation', 'type', ['string', 'null']);
const required13: Rule = rule(schema1, 'required', 'truncation');
const type10: Rule = rule(schema1 + '/properties/user', 'type', ['string', 'null']);
const required14: Rule = rule(schema1, 'required', 'user');
const type11: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const type12: Rule = rule(schema1 + '/properties/max_output_tokens', 'type', ['integer', 'null']);
const type13: Rule = rule(schema1 + '/properties/metadata/additionalProperties', 'type', 'string');
const type14: Rule = rule(schema1 + '/properties/metadata', 'type', ['object', 'null']);
const anyOf3: Rule = rule(schema1 + '/properties/usage', 'anyOf', 2);
const type15: Rule = rule(schema1 + '/properties/input', 'type', 'array');
const required15: Rule = rule(schema1, 'required', 'input');
const type16: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseObjectWithInput; nothing when it is valid. */
export function validateOpenAIResponseObjectWithInput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectWithInput, value);
}

export function isOpenAIResponseObjectWithInput(value: unknown): value is OpenAIResponseObjectWithInput {
  return accepts(checkOpenAIResponseObjectWithInput, value);
}

export function checkOpenAIResponseObjectWithInput(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'response' && stop(at, '/object', const1)) return false;
    const property3 = object1['created_at'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property3) && stop(at, '/created_at', type2)) return false;
    const property4 = object1['status'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!checkOpenAIResponseStatus(property4, at && under(at, '/status'))) return false;
    const property6 = object1['error'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!(property6 === null || checkOpenAIResponseError(property6))) {
      if (stop(at, '/error', anyOf1)) return false;
      explain(at && under(at, '/error'), property6, [checkOpenAIResponseError]);
    }
    const property8 = object1['incomplete_details'];
    if (property8 !== undefined) {
      if (!(property8 === null || checkOpenAIResponseIncompleteDetails(property8))) {
        if (stop(at, '/incomplete_details', anyOf2)) return false;
        explain(at && under(at, '/incomplete_details'), property8, [checkOpenAIResponseIncompleteDetails]);
      }
    }
    const property10 = object1['model'];
    if (property10 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property10 !== 'string' && stop(at, '/model', type3)) return false;
    const property11 = object1['output'];
    if (property11 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (Array.isArray(property11)) {
      for (let index1 = 0; index1 < property11.length; index1++) {
        const item1: unknown = property11[index1];
        if (!checkOpenAIResponseOutput(item1, at && under(at, `/output/${index1}`))) return false;
      }
    } else if (stop(at, '/output', type4)) return false;
    const property13 = object1['parallel_tool_calls'];
    if (property13 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (typeof property13 !== 'boolean' && stop(at, '/parallel_tool_calls', type5)) return false;
    const property14 = object1['previous_response_id'];
    if (property14 === undefined) {
      if (stop(at, '', required9)) return false;
    } else if (typeof property14 !== 'string' && property14 !== null && stop(at, '/previous_response_id', type6))
      return false;
    const property15 = object1['temperature'];
    if (property15 === undefined) {
      if (stop(at, '', required10)) return false;
    } else if (!Number.isFinite(property15) && property15 !== null && stop(at, '/temperature', type7)) return false;
    const property16 = object1['text'];
    if (property16 === undefined) {
      if (stop(at, '', required11)) return false;
    } else if (!checkOpenAIResponseText(property16, at && under(at, '/text'))) return false;
    const property18 = object1['top_p'];
    if (property18 === undefined) {
      if (stop(at, '', required12)) return false;
    } else if (!Number.isFinite(property18) && property18 !== null && stop(at, '/top_p', type8)) return false;
    const property19 = object1['truncation'];
    if (property19 === undefined) {
      if (stop(at, '', required13)) return false;
    } else if (typeof property19 !== 'string' && property19 !== null && stop(at, '/truncation', type9)) return false;
    const property20 = object1['user'];
    if (property20 === undefined) {
      if (stop(at, '', required14)) return false;
    } else if (typeof property20 !== 'string' && property20 !== null && stop(at, '/user', type10)) return false;
    const property21 = object1['instructions'];
    if (property21 !== undefined) {
      if (typeof property21 !== 'string' && property21 !== null && stop(at, '/instructions', type11)) return false;
    }
    const property22 = object1['max_output_tokens'];
    if (property22 !== undefined) {
      if (!Number.isInteger(property22) && property22 !== null && stop(at, '/max_output_tokens', type12)) return false;
    }
    const property23 = object1['metadata'];
    if (property23 !== undefined) {
      const object20 = objectOf(property23);
      if (object20 !== undefined) {
        for (const key6 of Object.keys(object20)) {
          const property24 = object20[key6];
          if (property24 === undefined) continue;
          if (typeof property24 !== 'string' && stop(at, `/metadata/${segment(key6)}`, type13)) return false;
        }
      } else if (property23 !== null && stop(at, '/metadata', type14)) return false;
    }
    const property25 = object1['usage'];
    if (property25 !== undefined) {
      if (!(property25 === null || checkOpenAIResponseUsage(property25))) {
        if (stop(at, '/usage', anyOf3)) return false;
        explain(at && under(at, '/usage'), property25, [checkOpenAIResponseUsage]);
      }
    }
    const property27 = object1['input'];
    if (property27 === undefined) {
      if (stop(at, '', required15)) return false;
    } else if (Array.isArray(property27)) {
      for (let index2 = 0; index2 < property27.length; index2++) {
        const item2: unknown = property27[index2];
        if (!checkOpenAIResponseInput(item2, at && under(at, `/input/${index2}`))) return false;
      }
    } else if (stop(at, '/input', type15)) return false;
  } else if (stop(at, '', type16)) return false;
  return true;
}
