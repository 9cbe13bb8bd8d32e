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
  type Rule,
  accepts,
  codePoints,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';
import { checkToolChoiceParam } from './tool-choice-param.ts';
import { checkTruncationStrategyParam } from './truncation-strategy-param.ts';

const schema1: string = '#/components/schemas/CreateRunRequest';
const type1: Rule = rule(schema1 + '/properties/assistant_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'assistant_id');
const type2: Rule = rule(schema1 + '/properties/model', 'type', ['string', 'null']);
const maxLength1: Rule = rule(schema1 + '/properties/instructions', 'maxLength', 256000);
const type3: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const type4: Rule = rule(schema1 + '/properties/additional_instructions', 'type', ['string', 'null']);
const type5: Rule = rule(schema1 + '/properties/additional_messages', 'type', ['array', 'null']);
const maxItems1: Rule = rule(schema1 + '/properties/tools', 'maxItems', 20);
const type6: Rule = rule(schema1 + '/properties/tools', 'type', ['array', 'null']);
const minimum1: Rule = rule(schema1 + '/properties/temperature', 'minimum', 0);
const maximum1: Rule = rule(schema1 + '/properties/temperature', 'maximum', 2);
const type7: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const minimum2: Rule = rule(schema1 + '/properties/top_p', 'minimum', 0);
const maximum2: Rule = rule(schema1 + '/properties/top_p', 'maximum', 1);
const type8: Rule = rule(schema1 + '/properties/top_p', 'type', ['number', 'null']);
const type9: Rule = rule(schema1 + '/properties/stream', 'type', ['boolean', 'null']);
const minimum3: Rule = rule(schema1 + '/properties/max_prompt_tokens', 'minimum', 256);
const type10: Rule = rule(schema1 + '/properties/max_prompt_tokens', 'type', ['integer', 'null']);
const minimum4: Rule = rule(schema1 + '/properties/max_completion_tokens', 'minimum', 256);
const type11: Rule = rule(schema1 + '/properties/max_completion_tokens', 'type', ['integer', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/truncation_strategy', 'anyOf', 2);
const anyOf2: Rule = rule(schema1 + '/properties/tool_choice', 'anyOf', 2);
const type12: Rule = rule(schema1 + '/properties/parallel_tool_calls', 'type', 'boolean');
const anyOf3: Rule = rule(schema1 + '/properties/response_format', 'anyOf', 2);
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
const type13: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/assistant_id', type1)) return false;
    const property2 = object1['model'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && property2 !== null && stop(at, '/model', type2)) return false;
    }
    const property3 = object1['instructions'];
    if (property3 !== undefined) {
      if (typeof property3 === 'string') {
        if (property3.length > 256000 && codePoints(property3) > 256000 && stop(at, '/instructions', maxLength1))
          return false;
      } else if (property3 !== null && stop(at, '/instructions', type3)) return false;
    }
    const property4 = object1['additional_instructions'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/additional_instructions', type4))
        return false;
    }
    const property5 = object1['additional_messages'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (!checkCreateMessageRequest(item1, at && under(at, `/additional_messages/${index1}`))) return false;
        }
      } else if (property5 !== null && stop(at, '/additional_messages', type5)) return false;
    }
    const property7 = object1['tools'];
    if (property7 !== undefined) {
      if (Array.isArray(property7)) {
        if (property7.length > 20 && stop(at, '/tools', maxItems1)) return false;
        for (let index2 = 0; index2 < property7.length; index2++) {
          const item2: unknown = property7[index2];
          if (!checkAssistantToolParam(item2, at && under(at, `/tools/${index2}`))) return false;
        }
      } else if (property7 !== null && stop(at, '/tools', type6)) return false;
    }
    const property9 = object1['metadata'];
    if (property9 !== undefined) {
      if (!checkMetadata(property9, at && under(at, '/metadata'))) return false;
    }
    const property11 = object1['temperature'];
    if (property11 !== undefined) {
      if (typeof property11 === 'number' && Number.isFinite(property11)) {
        if (property11 < 0 && stop(at, '/temperature', minimum1)) return false;
        if (property11 > 2 && stop(at, '/temperature', maximum1)) return false;
      } else if (property11 !== null && stop(at, '/temperature', type7)) return false;
    }
    const property12 = object1['top_p'];
    if (property12 !== undefined) {
      if (typeof property12 === 'number' && Number.isFinite(property12)) {
        if (property12 < 0 && stop(at, '/top_p', minimum2)) return false;
        if (property12 > 1 && stop(at, '/top_p', maximum2)) return false;
      } else if (property12 !== null && stop(at, '/top_p', type8)) return false;
    }
    const property13 = object1['stream'];
    if (property13 !== undefined) {
      if (typeof property13 !== 'boolean' && property13 !== null && stop(at, '/stream', type9)) return false;
    }
    const property14 = object1['max_prompt_tokens'];
    if (property14 !== undefined) {
      if (typeof property14 === 'number' && Number.isInteger(property14)) {
        if (property14 < 256 && stop(at, '/max_prompt_tokens', minimum3)) return false;
      } else if (property14 !== null && stop(at, '/max_prompt_tokens', type10)) return false;
    }
    const property15 = object1['max_completion_tokens'];
    if (property15 !== undefined) {
      if (typeof property15 === 'number' && Number.isInteger(property15)) {
        if (property15 < 256 && stop(at, '/max_completion_tokens', minimum4)) return false;
      } else if (property15 !== null && stop(at, '/max_completion_tokens', type11)) return false;
    }
    const property16 = object1['truncation_strategy'];
    if (property16 !== undefined) {
      if (!(property16 === null || checkTruncationStrategyParam(property16))) {
        if (stop(at, '/truncation_strategy', anyOf1)) return false;
        explain(at && under(at, '/truncation_strategy'), property16, [checkTruncationStrategyParam]);
      }
    }
    const property18 = object1['tool_choice'];
    if (property18 !== undefined) {
      if (!(property18 === null || checkToolChoiceParam(property18))) {
        if (stop(at, '/tool_choice', anyOf2)) return false;
        explain(at && under(at, '/tool_choice'), property18, [checkToolChoiceParam]);
      }
    }
    const property20 = object1['parallel_tool_calls'];
    if (property20 !== undefined) {
      if (typeof property20 !== 'boolean' && stop(at, '/parallel_tool_calls', type12)) return false;
    }
    const property21 = object1['response_format'];
    if (property21 !== undefined) {
      if (!(property21 === null || checkResponseFormatParam(property21))) {
        if (stop(at, '/response_format', anyOf3)) return false;
        explain(at && under(at, '/response_format'), property21, [checkResponseFormatParam]);
      }
    }
    const property23 = object1['reasoning_effort'];
    if (property23 !== undefined) {
      if (!checkReasoningEffort(property23, at && under(at, '/reasoning_effort'))) return false;
    }
    for (const key8 of Object.keys(object1)) {
      if (object1[key8] === undefined) continue;
      if (!names1.has(key8) && stop(at, '', rule(schema1, 'additionalProperties', key8))) return false;
    }
  } else if (stop(at, '', type13)) return false;
  return true;
}
