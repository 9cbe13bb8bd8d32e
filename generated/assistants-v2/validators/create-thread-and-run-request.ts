// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateThreadAndRunRequest } from '../types/create-thread-and-run-request.ts';
import { checkAssistantToolParam } from './assistant-tool-param.ts';
import { checkCreateThreadRequest } from './create-thread-request.ts';
import { checkMetadata } from './metadata.ts';
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
import { checkToolResourcesParam } from './tool-resources-param.ts';
import { checkTruncationStrategyParam } from './truncation-strategy-param.ts';

const schema1: string = '#/components/schemas/CreateThreadAndRunRequest';
const type1: Rule = rule(schema1 + '/properties/assistant_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'assistant_id');
const type2: Rule = rule(schema1 + '/properties/model', 'type', ['string', 'null']);
const maxLength1: Rule = rule(schema1 + '/properties/instructions', 'maxLength', 256000);
const type3: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const maxItems1: Rule = rule(schema1 + '/properties/tools', 'maxItems', 20);
const type4: Rule = rule(schema1 + '/properties/tools', 'type', ['array', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/tool_resources', 'anyOf', 2);
const minimum1: Rule = rule(schema1 + '/properties/temperature', 'minimum', 0);
const maximum1: Rule = rule(schema1 + '/properties/temperature', 'maximum', 2);
const type5: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const minimum2: Rule = rule(schema1 + '/properties/top_p', 'minimum', 0);
const maximum2: Rule = rule(schema1 + '/properties/top_p', 'maximum', 1);
const type6: Rule = rule(schema1 + '/properties/top_p', 'type', ['number', 'null']);
const type7: Rule = rule(schema1 + '/properties/stream', 'type', ['boolean', 'null']);
const minimum3: Rule = rule(schema1 + '/properties/max_prompt_tokens', 'minimum', 256);
const type8: Rule = rule(schema1 + '/properties/max_prompt_tokens', 'type', ['integer', 'null']);
const minimum4: Rule = rule(schema1 + '/properties/max_completion_tokens', 'minimum', 256);
const type9: Rule = rule(schema1 + '/properties/max_completion_tokens', 'type', ['integer', 'null']);
const anyOf2: Rule = rule(schema1 + '/properties/truncation_strategy', 'anyOf', 2);
const anyOf3: Rule = rule(schema1 + '/properties/tool_choice', 'anyOf', 2);
const type10: Rule = rule(schema1 + '/properties/parallel_tool_calls', 'type', 'boolean');
const anyOf4: Rule = rule(schema1 + '/properties/response_format', 'anyOf', 2);
const names1: ReadonlySet<string> = new Set([
  'assistant_id',
  'thread',
  'model',
  'instructions',
  'tools',
  'tool_resources',
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
]);
const type11: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateThreadAndRunRequest; nothing when it is valid. */
export function validateCreateThreadAndRunRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRunRequest, value);
}

export function isCreateThreadAndRunRequest(value: unknown): value is CreateThreadAndRunRequest {
  return accepts(checkCreateThreadAndRunRequest, value);
}

export function checkCreateThreadAndRunRequest(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['thread'];
    if (property2 !== undefined) {
      if (!checkCreateThreadRequest(property2, at && under(at, '/thread'))) return false;
    }
    const property4 = object1['model'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/model', type2)) return false;
    }
    const property5 = object1['instructions'];
    if (property5 !== undefined) {
      if (typeof property5 === 'string') {
        if (property5.length > 256000 && codePoints(property5) > 256000 && stop(at, '/instructions', maxLength1))
          return false;
      } else if (property5 !== null && stop(at, '/instructions', type3)) return false;
    }
    const property6 = object1['tools'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        if (property6.length > 20 && stop(at, '/tools', maxItems1)) return false;
        for (let index1 = 0; index1 < property6.length; index1++) {
          const item1: unknown = property6[index1];
          if (!checkAssistantToolParam(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (property6 !== null && stop(at, '/tools', type4)) return false;
    }
    const property8 = object1['tool_resources'];
    if (property8 !== undefined) {
      if (!(property8 === null || checkToolResourcesParam(property8))) {
        if (stop(at, '/tool_resources', anyOf1)) return false;
        explain(at && under(at, '/tool_resources'), property8, [checkToolResourcesParam]);
      }
    }
    const property10 = object1['metadata'];
    if (property10 !== undefined) {
      if (!checkMetadata(property10, at && under(at, '/metadata'))) return false;
    }
    const property12 = object1['temperature'];
    if (property12 !== undefined) {
      if (typeof property12 === 'number' && Number.isFinite(property12)) {
        if (property12 < 0 && stop(at, '/temperature', minimum1)) return false;
        if (property12 > 2 && stop(at, '/temperature', maximum1)) return false;
      } else if (property12 !== null && stop(at, '/temperature', type5)) return false;
    }
    const property13 = object1['top_p'];
    if (property13 !== undefined) {
      if (typeof property13 === 'number' && Number.isFinite(property13)) {
        if (property13 < 0 && stop(at, '/top_p', minimum2)) return false;
        if (property13 > 1 && stop(at, '/top_p', maximum2)) return false;
      } else if (property13 !== null && stop(at, '/top_p', type6)) return false;
    }
    const property14 = object1['stream'];
    if (property14 !== undefined) {
      if (typeof property14 !== 'boolean' && property14 !== null && stop(at, '/stream', type7)) return false;
    }
    const property15 = object1['max_prompt_tokens'];
    if (property15 !== undefined) {
      if (typeof property15 === 'number' && Number.isInteger(property15)) {
        if (property15 < 256 && stop(at, '/max_prompt_tokens', minimum3)) return false;
      } else if (property15 !== null && stop(at, '/max_prompt_tokens', type8)) return false;
    }
    const property16 = object1['max_completion_tokens'];
    if (property16 !== undefined) {
      if (typeof property16 === 'number' && Number.isInteger(property16)) {
        if (property16 < 256 && stop(at, '/max_completion_tokens', minimum4)) return false;
      } else if (property16 !== null && stop(at, '/max_completion_tokens', type9)) return false;
    }
    const property17 = object1['truncation_strategy'];
    if (property17 !== undefined) {
      if (!(property17 === null || checkTruncationStrategyParam(property17))) {
        if (stop(at, '/truncation_strategy', anyOf2)) return false;
        explain(at && under(at, '/truncation_strategy'), property17, [checkTruncationStrategyParam]);
      }
    }
    const property19 = object1['tool_choice'];
    if (property19 !== undefined) {
      if (!(property19 === null || checkToolChoiceParam(property19))) {
        if (stop(at, '/tool_choice', anyOf3)) return false;
        explain(at && under(at, '/tool_choice'), property19, [checkToolChoiceParam]);
      }
    }
    const property21 = object1['parallel_tool_calls'];
    if (property21 !== undefined) {
      if (typeof property21 !== 'boolean' && stop(at, '/parallel_tool_calls', type10)) return false;
    }
    const property22 = object1['response_format'];
    if (property22 !== undefined) {
      if (!(property22 === null || checkResponseFormatParam(property22))) {
        if (stop(at, '/response_format', anyOf4)) return false;
        explain(at && under(at, '/response_format'), property22, [checkResponseFormatParam]);
      }
    }
    for (const key8 of Object.keys(object1)) {
      if (object1[key8] === undefined) continue;
      if (!names1.has(key8) && stop(at, '', rule(schema1, 'additionalProperties', key8))) return false;
    }
  } else if (stop(at, '', type11)) return false;
  return true;
}
