// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateRunRequest } from '../types/create-run-request.ts';
import { checkAssistantToolParam } from './assistant-tool-param.ts';
import { checkCreateMessageRequest } from './create-message-request.ts';
import { checkMetadata } from './metadata.ts';
import { checkReasoningEffort } from './reasoning-effort.ts';
import { checkResponseFormatParam } from './response-format-param.ts';
import {
  type Issue,
  type Issues,
  accepts,
  codePoints,
  explain,
  judge,
  objectOf,
  ownProperties,
  stop,
  under,
} from './support.ts';
import { checkToolChoiceParam } from './tool-choice-param.ts';
import { checkTruncationStrategyParam } from './truncation-strategy-param.ts';

const schema1: string = '#/components/schemas/CreateRunRequest';
const names1: ReadonlySet<string> = new Set([
  'assistant_id',
  'model',
  'instructions',
  'additional_instructions',
  'additional_messages',
  'tools',
  'metadata',
  'temperature',
  'top_p',
  'stream',
  'max_prompt_tokens',
  'max_completion_tokens',
  'truncation_strategy',
  'tool_choice',
  'parallel_tool_calls',
  'response_format',
  'reasoning_effort',
]);

/** What is wrong with a value that should be CreateRunRequest; nothing when it is valid. */
export function validateCreateRunRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateRunRequest, value);
}

export function isCreateRunRequest(value: unknown): value is CreateRunRequest {
  return accepts(checkCreateRunRequest, value);
}

export function checkCreateRunRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['assistant_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['assistant_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'assistant_id'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/assistant_id', [schema1 + '/properties/assistant_id', 'type', 'string'])
    )
      return false;
    const property2 = object1['model'];
    if (property2 !== undefined) {
      if (
        typeof property2 !== 'string' &&
        property2 !== null &&
        stop(at, '/model', [schema1 + '/properties/model', 'type', ['string', 'null']])
      )
        return false;
    }
    const property3 = object1['instructions'];
    if (property3 !== undefined) {
      if (typeof property3 === 'string') {
        if (
          property3.length > 256000 &&
          codePoints(property3) > 256000 &&
          stop(at, '/instructions', [schema1 + '/properties/instructions', 'maxLength', 256000])
        )
          return false;
      } else if (
        property3 !== null &&
        stop(at, '/instructions', [schema1 + '/properties/instructions', 'type', ['string', 'null']])
      )
        return false;
    }
    const property4 = object1['additional_instructions'];
    if (property4 !== undefined) {
      if (
        typeof property4 !== 'string' &&
        property4 !== null &&
        stop(at, '/additional_instructions', [
          schema1 + '/properties/additional_instructions',
          'type',
          ['string', 'null'],
        ])
      )
        return false;
    }
    const property5 = object1['additional_messages'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (!checkCreateMessageRequest(item1, at && under(at, `/additional_messages/${index1}`))) return false;
        }
      } else if (
        property5 !== null &&
        stop(at, '/additional_messages', [schema1 + '/properties/additional_messages', 'type', ['array', 'null']])
      )
        return false;
    }
    const property7 = object1['tools'];
    if (property7 !== undefined) {
      if (Array.isArray(property7)) {
        if (property7.length > 20 && stop(at, '/tools', [schema1 + '/properties/tools', 'maxItems', 20])) return false;
        for (let index2 = 0; index2 < property7.length; index2++) {
          const item2: unknown = property7[index2];
          if (!checkAssistantToolParam(item2, at && under(at, `/tools/${index2}`))) return false;
        }
      } else if (property7 !== null && stop(at, '/tools', [schema1 + '/properties/tools', 'type', ['array', 'null']]))
        return false;
    }
    const property9 = object1['metadata'];
    if (property9 !== undefined) {
      if (!checkMetadata(property9, at && under(at, '/metadata'))) return false;
    }
    const property11 = object1['temperature'];
    if (property11 !== undefined) {
      if (typeof property11 === 'number' && Number.isFinite(property11)) {
        if (property11 < 0 && stop(at, '/temperature', [schema1 + '/properties/temperature', 'minimum', 0]))
          return false;
        if (property11 > 2 && stop(at, '/temperature', [schema1 + '/properties/temperature', 'maximum', 2]))
          return false;
      } else if (
        property11 !== null &&
        stop(at, '/temperature', [schema1 + '/properties/temperature', 'type', ['number', 'null']])
      )
        return false;
    }
    const property12 = object1['top_p'];
    if (property12 !== undefined) {
      if (typeof property12 === 'number' && Number.isFinite(property12)) {
        if (property12 < 0 && stop(at, '/top_p', [schema1 + '/properties/top_p', 'minimum', 0])) return false;
        if (property12 > 1 && stop(at, '/top_p', [schema1 + '/properties/top_p', 'maximum', 1])) return false;
      } else if (property12 !== null && stop(at, '/top_p', [schema1 + '/properties/top_p', 'type', ['number', 'null']]))
        return false;
    }
    const property13 = object1['stream'];
    if (property13 !== undefined) {
      if (
        typeof property13 !== 'boolean' &&
        property13 !== null &&
        stop(at, '/stream', [schema1 + '/properties/stream', 'type', ['boolean', 'null']])
      )
        return false;
    }
    const property14 = object1['max_prompt_tokens'];
    if (property14 !== undefined) {
      if (typeof property14 === 'number' && Number.isInteger(property14)) {
        if (
          property14 < 256 &&
          stop(at, '/max_prompt_tokens', [schema1 + '/properties/max_prompt_tokens', 'minimum', 256])
        )
          return false;
      } else if (
        property14 !== null &&
        stop(at, '/max_prompt_tokens', [schema1 + '/properties/max_prompt_tokens', 'type', ['integer', 'null']])
      )
        return false;
    }
    const property15 = object1['max_completion_tokens'];
    if (property15 !== undefined) {
      if (typeof property15 === 'number' && Number.isInteger(property15)) {
        if (
          property15 < 256 &&
          stop(at, '/max_completion_tokens', [schema1 + '/properties/max_completion_tokens', 'minimum', 256])
        )
          return false;
      } else if (
        property15 !== null &&
        stop(at, '/max_completion_tokens', [schema1 + '/properties/max_completion_tokens', 'type', ['integer', 'null']])
      )
        return false;
    }
    const property16 = object1['truncation_strategy'];
    if (property16 !== undefined) {
      if (!(property16 === null || checkTruncationStrategyParam(property16))) {
        if (stop(at, '/truncation_strategy', [schema1 + '/properties/truncation_strategy', 'anyOf', 2])) return false;
        explain(at && under(at, '/truncation_strategy'), property16, [checkTruncationStrategyParam]);
      }
    }
    const property18 = object1['tool_choice'];
    if (property18 !== undefined) {
      if (!(property18 === null || checkToolChoiceParam(property18))) {
        if (stop(at, '/tool_choice', [schema1 + '/properties/tool_choice', 'anyOf', 2])) return false;
        explain(at && under(at, '/tool_choice'), property18, [checkToolChoiceParam]);
      }
    }
    const property20 = object1['parallel_tool_calls'];
    if (property20 !== undefined) {
      if (
        typeof property20 !== 'boolean' &&
        stop(at, '/parallel_tool_calls', [schema1 + '/properties/parallel_tool_calls', 'type', 'boolean'])
      )
        return false;
    }
    const property21 = object1['response_format'];
    if (property21 !== undefined) {
      if (!(property21 === null || checkResponseFormatParam(property21))) {
        if (stop(at, '/response_format', [schema1 + '/properties/response_format', 'anyOf', 2])) return false;
        explain(at && under(at, '/response_format'), property21, [checkResponseFormatParam]);
      }
    }
    const property23 = object1['reasoning_effort'];
    if (property23 !== undefined) {
      if (!checkReasoningEffort(property23, at && under(at, '/reasoning_effort'))) return false;
    }
    for (const key8 of Object.keys(object1)) {
      if (object1[key8] === undefined) continue;
      if (!names1.has(key8) && stop(at, '', [schema1, 'additionalProperties', key8])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
