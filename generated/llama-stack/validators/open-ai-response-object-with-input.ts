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
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  segment,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectWithInput';

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
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (property2 !== 'response' && stop(at, '/object', [schema1 + '/properties/object', 'const', ['response']]))
      return false;
    const property3 = object1['created_at'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'created_at'])) return false;
    } else if (
      !Number.isInteger(property3) &&
      stop(at, '/created_at', [schema1 + '/properties/created_at', 'type', 'integer'])
    )
      return false;
    const property4 = object1['status'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'status'])) return false;
    } else if (!checkOpenAIResponseStatus(property4, at && under(at, '/status'))) return false;
    const property6 = object1['error'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'error'])) return false;
    } else if (!(property6 === null || checkOpenAIResponseError(property6))) {
      if (stop(at, '/error', [schema1 + '/properties/error', 'anyOf', 2])) return false;
      explain(at && under(at, '/error'), property6, [checkOpenAIResponseError]);
    }
    const property8 = object1['incomplete_details'];
    if (property8 !== undefined) {
      if (!(property8 === null || checkOpenAIResponseIncompleteDetails(property8))) {
        if (stop(at, '/incomplete_details', [schema1 + '/properties/incomplete_details', 'anyOf', 2])) return false;
        explain(at && under(at, '/incomplete_details'), property8, [checkOpenAIResponseIncompleteDetails]);
      }
    }
    const property10 = object1['model'];
    if (property10 === undefined) {
      if (stop(at, '', [schema1, 'required', 'model'])) return false;
    } else if (typeof property10 !== 'string' && stop(at, '/model', [schema1 + '/properties/model', 'type', 'string']))
      return false;
    const property11 = object1['output'];
    if (property11 === undefined) {
      if (stop(at, '', [schema1, 'required', 'output'])) return false;
    } else if (Array.isArray(property11)) {
      for (let index1 = 0; index1 < property11.length; index1++) {
        const item1: unknown = property11[index1];
        if (!checkOpenAIResponseOutput(item1, at && under(at, `/output/${index1}`))) return false;
      }
    } else if (stop(at, '/output', [schema1 + '/properties/output', 'type', 'array'])) return false;
    const property13 = object1['parallel_tool_calls'];
    if (property13 === undefined) {
      if (stop(at, '', [schema1, 'required', 'parallel_tool_calls'])) return false;
    } else if (
      typeof property13 !== 'boolean' &&
      stop(at, '/parallel_tool_calls', [schema1 + '/properties/parallel_tool_calls', 'type', 'boolean'])
    )
      return false;
    const property14 = object1['previous_response_id'];
    if (property14 === undefined) {
      if (stop(at, '', [schema1, 'required', 'previous_response_id'])) return false;
    } else if (
      typeof property14 !== 'string' &&
      property14 !== null &&
      stop(at, '/previous_response_id', [schema1 + '/properties/previous_response_id', 'type', ['string', 'null']])
    )
      return false;
    const property15 = object1['temperature'];
    if (property15 === undefined) {
      if (stop(at, '', [schema1, 'required', 'temperature'])) return false;
    } else if (
      !Number.isFinite(property15) &&
      property15 !== null &&
      stop(at, '/temperature', [schema1 + '/properties/temperature', 'type', ['number', 'null']])
    )
      return false;
    const property16 = object1['text'];
    if (property16 === undefined) {
      if (stop(at, '', [schema1, 'required', 'text'])) return false;
    } else if (!checkOpenAIResponseText(property16, at && under(at, '/text'))) return false;
    const property18 = object1['top_p'];
    if (property18 === undefined) {
      if (stop(at, '', [schema1, 'required', 'top_p'])) return false;
    } else if (
      !Number.isFinite(property18) &&
      property18 !== null &&
      stop(at, '/top_p', [schema1 + '/properties/top_p', 'type', ['number', 'null']])
    )
      return false;
    const property19 = object1['truncation'];
    if (property19 === undefined) {
      if (stop(at, '', [schema1, 'required', 'truncation'])) return false;
    } else if (
      typeof property19 !== 'string' &&
      property19 !== null &&
      stop(at, '/truncation', [schema1 + '/properties/truncation', 'type', ['string', 'null']])
    )
      return false;
    const property20 = object1['user'];
    if (property20 === undefined) {
      if (stop(at, '', [schema1, 'required', 'user'])) return false;
    } else if (
      typeof property20 !== 'string' &&
      property20 !== null &&
      stop(at, '/user', [schema1 + '/properties/user', 'type', ['string', 'null']])
    )
      return false;
    const property21 = object1['instructions'];
    if (property21 !== undefined) {
      if (
        typeof property21 !== 'string' &&
        property21 !== null &&
        stop(at, '/instructions', [schema1 + '/properties/instructions', 'type', ['string', 'null']])
      )
        return false;
    }
    const property22 = object1['max_output_tokens'];
    if (property22 !== undefined) {
      if (
        !Number.isInteger(property22) &&
        property22 !== null &&
        stop(at, '/max_output_tokens', [schema1 + '/properties/max_output_tokens', 'type', ['integer', 'null']])
      )
        return false;
    }
    const property23 = object1['metadata'];
    if (property23 !== undefined) {
      const object20 = objectOf(property23);
      if (object20 !== undefined) {
        for (const key6 of Object.keys(object20)) {
          const property24 = object20[key6];
          if (property24 === undefined) continue;
          if (
            typeof property24 !== 'string' &&
            stop(at, `/metadata/${segment(key6)}`, [
              schema1 + '/properties/metadata/additionalProperties',
              'type',
              'string',
            ])
          )
            return false;
        }
      } else if (
        property23 !== null &&
        stop(at, '/metadata', [schema1 + '/properties/metadata', 'type', ['object', 'null']])
      )
        return false;
    }
    const property25 = object1['usage'];
    if (property25 !== undefined) {
      if (!(property25 === null || checkOpenAIResponseUsage(property25))) {
        if (stop(at, '/usage', [schema1 + '/properties/usage', 'anyOf', 2])) return false;
        explain(at && under(at, '/usage'), property25, [checkOpenAIResponseUsage]);
      }
    }
    const property27 = object1['input'];
    if (property27 === undefined) {
      if (stop(at, '', [schema1, 'required', 'input'])) return false;
    } else if (Array.isArray(property27)) {
      for (let index2 = 0; index2 < property27.length; index2++) {
        const item2: unknown = property27[index2];
        if (!checkOpenAIResponseInput(item2, at && under(at, `/input/${index2}`))) return false;
      }
    } else if (stop(at, '/input', [schema1 + '/properties/input', 'type', 'array'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
