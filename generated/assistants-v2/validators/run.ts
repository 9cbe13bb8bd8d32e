// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from '../types/run.ts';
import { checkAssistantTool } from './assistant-tool.ts';
import { checkMetadata } from './metadata.ts';
import { checkRequiredAction } from './required-action.ts';
import { checkResponseFormat } from './response-format.ts';
import { checkRunError } from './run-error.ts';
import { checkRunIncompleteDetails } from './run-incomplete-details.ts';
import { checkRunStatus } from './run-status.ts';
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
  stop,
  under,
} from './support.ts';
import { checkToolChoice } from './tool-choice.ts';
import { checkTruncationStrategy } from './truncation-strategy.ts';
import { checkUsage } from './usage.ts';

const schema1: string = '#/components/schemas/Run';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['thread.run']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'created_at');
const type3: Rule = rule(schema1 + '/properties/thread_id', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'thread_id');
const type4: Rule = rule(schema1 + '/properties/assistant_id', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'assistant_id');
const required6: Rule = rule(schema1, 'required', 'status');
const anyOf1: Rule = rule(schema1 + '/properties/required_action', 'anyOf', 2);
const required7: Rule = rule(schema1, 'required', 'required_action');
const anyOf2: Rule = rule(schema1 + '/properties/last_error', 'anyOf', 2);
const required8: Rule = rule(schema1, 'required', 'last_error');
const type5: Rule = rule(schema1 + '/properties/expires_at', 'type', ['integer', 'null']);
const required9: Rule = rule(schema1, 'required', 'expires_at');
const type6: Rule = rule(schema1 + '/properties/started_at', 'type', ['integer', 'null']);
const required10: Rule = rule(schema1, 'required', 'started_at');
const type7: Rule = rule(schema1 + '/properties/cancelled_at', 'type', ['integer', 'null']);
const required11: Rule = rule(schema1, 'required', 'cancelled_at');
const type8: Rule = rule(schema1 + '/properties/failed_at', 'type', ['integer', 'null']);
const required12: Rule = rule(schema1, 'required', 'failed_at');
const type9: Rule = rule(schema1 + '/properties/completed_at', 'type', ['integer', 'null']);
const required13: Rule = rule(schema1, 'required', 'completed_at');
const anyOf3: Rule = rule(schema1 + '/properties/incomplete_details', 'anyOf', 2);
const required14: Rule = rule(schema1, 'required', 'incomplete_details');
const type10: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const required15: Rule = rule(schema1, 'required', 'model');
const type11: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const required16: Rule = rule(schema1, 'required', 'instructions');
const type12: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const required17: Rule = rule(schema1, 'required', 'tools');
const required18: Rule = rule(schema1, 'required', 'metadata');
const anyOf4: Rule = rule(schema1 + '/properties/usage', 'anyOf', 2);
const required19: Rule = rule(schema1, 'required', 'usage');
const type13: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const type14: Rule = rule(schema1 + '/properties/top_p', 'type', ['number', 'null']);
const minimum1: Rule = rule(schema1 + '/properties/max_prompt_tokens', 'minimum', 256);
const type15: Rule = rule(schema1 + '/properties/max_prompt_tokens', 'type', ['integer', 'null']);
const required20: Rule = rule(schema1, 'required', 'max_prompt_tokens');
const minimum2: Rule = rule(schema1 + '/properties/max_completion_tokens', 'minimum', 256);
const type16: Rule = rule(schema1 + '/properties/max_completion_tokens', 'type', ['integer', 'null']);
const required21: Rule = rule(schema1, 'required', 'max_completion_tokens');
const anyOf5: Rule = rule(schema1 + '/properties/truncation_strategy', 'anyOf', 2);
const required22: Rule = rule(schema1, 'required', 'truncation_strategy');
const anyOf6: Rule = rule(schema1 + '/properties/tool_choice', 'anyOf', 2);
const required23: Rule = rule(schema1, 'required', 'tool_choice');
const type17: Rule = rule(schema1 + '/properties/parallel_tool_calls', 'type', 'boolean');
const required24: Rule = rule(schema1, 'required', 'parallel_tool_calls');
const anyOf7: Rule = rule(schema1 + '/properties/response_format', 'anyOf', 2);
const required25: Rule = rule(schema1, 'required', 'response_format');
const type18: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Run; nothing when it is valid. */
export function validateRun(value: unknown): readonly Issue[] {
  return judge(checkRun, value);
}

export function isRun(value: unknown): value is Run {
  return accepts(checkRun, value);
}

export function checkRun(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'thread.run' && stop(at, '/object', const1)) return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/created_at', type2)) return false;
    const property5 = object1['thread_id'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/thread_id', type3)) return false;
    const property6 = object1['assistant_id'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property6 !== 'string' && stop(at, '/assistant_id', type4)) return false;
    const property7 = object1['status'];
    if (property7 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (!checkRunStatus(property7, at && under(at, '/status'))) return false;
    const property9 = object1['required_action'];
    if (property9 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (!(property9 === null || checkRequiredAction(property9))) {
      if (stop(at, '/required_action', anyOf1)) return false;
      explain(at && under(at, '/required_action'), property9, [checkRequiredAction]);
    }
    const property11 = object1['last_error'];
    if (property11 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (!(property11 === null || checkRunError(property11))) {
      if (stop(at, '/last_error', anyOf2)) return false;
      explain(at && under(at, '/last_error'), property11, [checkRunError]);
    }
    const property13 = object1['expires_at'];
    if (property13 === undefined) {
      if (stop(at, '', required9)) return false;
    } else if (!Number.isInteger(property13) && property13 !== null && stop(at, '/expires_at', type5)) return false;
    const property14 = object1['started_at'];
    if (property14 === undefined) {
      if (stop(at, '', required10)) return false;
    } else if (!Number.isInteger(property14) && property14 !== null && stop(at, '/started_at', type6)) return false;
    const property15 = object1['cancelled_at'];
    if (property15 === undefined) {
      if (stop(at, '', required11)) return false;
    } else if (!Number.isInteger(property15) && property15 !== null && stop(at, '/cancelled_at', type7)) return false;
    const property16 = object1['failed_at'];
    if (property16 === undefined) {
      if (stop(at, '', required12)) return false;
    } else if (!Number.isInteger(property16) && property16 !== null && stop(at, '/failed_at', type8)) return false;
    const property17 = object1['completed_at'];
    if (property17 === undefined) {
      if (stop(at, '', required13)) return false;
    } else if (!Number.isInteger(property17) && property17 !== null && stop(at, '/completed_at', type9)) return false;
    const property18 = object1['incomplete_details'];
    if (property18 === undefined) {
      if (stop(at, '', required14)) return false;
    } else if (!(property18 === null || checkRunIncompleteDetails(property18))) {
      if (stop(at, '/incomplete_details', anyOf3)) return false;
      explain(at && under(at, '/incomplete_details'), property18, [checkRunIncompleteDetails]);
    }
    const property20 = object1['model'];
    if (property20 === undefined) {
      if (stop(at, '', required15)) return false;
    } else if (typeof property20 !== 'string' && stop(at, '/model', type10)) return false;
    const property21 = object1['instructions'];
    if (property21 === undefined) {
      if (stop(at, '', required16)) return false;
    } else if (typeof property21 !== 'string' && property21 !== null && stop(at, '/instructions', type11)) return false;
    const property22 = object1['tools'];
    if (property22 === undefined) {
      if (stop(at, '', required17)) return false;
    } else if (Array.isArray(property22)) {
      for (let index1 = 0; index1 < property22.length; index1++) {
        const item1: unknown = property22[index1];
        if (!checkAssistantTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', type12)) return false;
    const property24 = object1['metadata'];
    if (property24 === undefined) {
      if (stop(at, '', required18)) return false;
    } else if (!checkMetadata(property24, at && under(at, '/metadata'))) return false;
    const property26 = object1['usage'];
    if (property26 === undefined) {
      if (stop(at, '', required19)) return false;
    } else if (!(property26 === null || checkUsage(property26))) {
      if (stop(at, '/usage', anyOf4)) return false;
      explain(at && under(at, '/usage'), property26, [checkUsage]);
    }
    const property28 = object1['temperature'];
    if (property28 !== undefined) {
      if (!Number.isFinite(property28) && property28 !== null && stop(at, '/temperature', type13)) return false;
    }
    const property29 = object1['top_p'];
    if (property29 !== undefined) {
      if (!Number.isFinite(property29) && property29 !== null && stop(at, '/top_p', type14)) return false;
    }
    const property30 = object1['max_prompt_tokens'];
    if (property30 === undefined) {
      if (stop(at, '', required20)) return false;
    } else if (typeof property30 === 'number' && Number.isInteger(property30)) {
      if (property30 < 256 && stop(at, '/max_prompt_tokens', minimum1)) return false;
    } else if (property30 !== null && stop(at, '/max_prompt_tokens', type15)) return false;
    const property31 = object1['max_completion_tokens'];
    if (property31 === undefined) {
      if (stop(at, '', required21)) return false;
    } else if (typeof property31 === 'number' && Number.isInteger(property31)) {
      if (property31 < 256 && stop(at, '/max_completion_tokens', minimum2)) return false;
    } else if (property31 !== null && stop(at, '/max_completion_tokens', type16)) return false;
    const property32 = object1['truncation_strategy'];
    if (property32 === undefined) {
      if (stop(at, '', required22)) return false;
    } else if (!(property32 === null || checkTruncationStrategy(property32))) {
      if (stop(at, '/truncation_strategy', anyOf5)) return false;
      explain(at && under(at, '/truncation_strategy'), property32, [checkTruncationStrategy]);
    }
    const property34 = object1['tool_choice'];
    if (property34 === undefined) {
      if (stop(at, '', required23)) return false;
    } else if (!(property34 === null || checkToolChoice(property34))) {
      if (stop(at, '/tool_choice', anyOf6)) return false;
      explain(at && under(at, '/tool_choice'), property34, [checkToolChoice]);
    }
    const property36 = object1['parallel_tool_calls'];
    if (property36 === undefined) {
      if (stop(at, '', required24)) return false;
    } else if (typeof property36 !== 'boolean' && stop(at, '/parallel_tool_calls', type17)) return false;
    const property37 = object1['response_format'];
    if (property37 === undefined) {
      if (stop(at, '', required25)) return false;
    } else if (!(property37 === null || checkResponseFormat(property37))) {
      if (stop(at, '/response_format', anyOf7)) return false;
      explain(at && under(at, '/response_format'), property37, [checkResponseFormat]);
    }
  } else if (stop(at, '', type18)) return false;
  return true;
}
