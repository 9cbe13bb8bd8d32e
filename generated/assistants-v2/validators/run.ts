// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from '../types/run.ts';
import { checkAssistantTool } from './assistant-tool.ts';
import { checkMetadata } from './metadata.ts';
import { checkRequiredAction } from './required-action.ts';
import { checkResponseFormat } from './response-format.ts';
import { checkRunError } from './run-error.ts';
import { checkRunIncompleteDetails } from './run-incomplete-details.ts';
import { checkRunStatus } from './run-status.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';
import { checkToolChoice } from './tool-choice.ts';
import { checkTruncationStrategy } from './truncation-strategy.ts';
import { checkUsage } from './usage.ts';

const schema1: string = '#/components/schemas/Run';

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
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (
      property2 !== 'thread.run' &&
      stop(at, '/object', [schema1 + '/properties/object', 'const', ['thread.run']])
    )
      return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'created_at'])) return false;
    } else if (
      !Number.isInteger(property4) &&
      stop(at, '/created_at', [schema1 + '/properties/created_at', 'type', 'integer'])
    )
      return false;
    const property5 = object1['thread_id'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'thread_id'])) return false;
    } else if (
      typeof property5 !== 'string' &&
      stop(at, '/thread_id', [schema1 + '/properties/thread_id', 'type', 'string'])
    )
      return false;
    const property6 = object1['assistant_id'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'assistant_id'])) return false;
    } else if (
      typeof property6 !== 'string' &&
      stop(at, '/assistant_id', [schema1 + '/properties/assistant_id', 'type', 'string'])
    )
      return false;
    const property7 = object1['status'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'status'])) return false;
    } else if (!checkRunStatus(property7, at && under(at, '/status'))) return false;
    const property9 = object1['required_action'];
    if (property9 === undefined) {
      if (stop(at, '', [schema1, 'required', 'required_action'])) return false;
    } else if (!(property9 === null || checkRequiredAction(property9))) {
      if (stop(at, '/required_action', [schema1 + '/properties/required_action', 'anyOf', 2])) return false;
      explain(at && under(at, '/required_action'), property9, [checkRequiredAction]);
    }
    const property11 = object1['last_error'];
    if (property11 === undefined) {
      if (stop(at, '', [schema1, 'required', 'last_error'])) return false;
    } else if (!(property11 === null || checkRunError(property11))) {
      if (stop(at, '/last_error', [schema1 + '/properties/last_error', 'anyOf', 2])) return false;
      explain(at && under(at, '/last_error'), property11, [checkRunError]);
    }
    const property13 = object1['expires_at'];
    if (property13 === undefined) {
      if (stop(at, '', [schema1, 'required', 'expires_at'])) return false;
    } else if (
      !Number.isInteger(property13) &&
      property13 !== null &&
      stop(at, '/expires_at', [schema1 + '/properties/expires_at', 'type', ['integer', 'null']])
    )
      return false;
    const property14 = object1['started_at'];
    if (property14 === undefined) {
      if (stop(at, '', [schema1, 'required', 'started_at'])) return false;
    } else if (
      !Number.isInteger(property14) &&
      property14 !== null &&
      stop(at, '/started_at', [schema1 + '/properties/started_at', 'type', ['integer', 'null']])
    )
      return false;
    const property15 = object1['cancelled_at'];
    if (property15 === undefined) {
      if (stop(at, '', [schema1, 'required', 'cancelled_at'])) return false;
    } else if (
      !Number.isInteger(property15) &&
      property15 !== null &&
      stop(at, '/cancelled_at', [schema1 + '/properties/cancelled_at', 'type', ['integer', 'null']])
    )
      return false;
    const property16 = object1['failed_at'];
    if (property16 === undefined) {
      if (stop(at, '', [schema1, 'required', 'failed_at'])) return false;
    } else if (
      !Number.isInteger(property16) &&
      property16 !== null &&
      stop(at, '/failed_at', [schema1 + '/properties/failed_at', 'type', ['integer', 'null']])
    )
      return false;
    const property17 = object1['completed_at'];
    if (property17 === undefined) {
      if (stop(at, '', [schema1, 'required', 'completed_at'])) return false;
    } else if (
      !Number.isInteger(property17) &&
      property17 !== null &&
      stop(at, '/completed_at', [schema1 + '/properties/completed_at', 'type', ['integer', 'null']])
    )
      return false;
    const property18 = object1['incomplete_details'];
    if (property18 === undefined) {
      if (stop(at, '', [schema1, 'required', 'incomplete_details'])) return false;
    } else if (!(property18 === null || checkRunIncompleteDetails(property18))) {
      if (stop(at, '/incomplete_details', [schema1 + '/properties/incomplete_details', 'anyOf', 2])) return false;
      explain(at && under(at, '/incomplete_details'), property18, [checkRunIncompleteDetails]);
    }
    const property20 = object1['model'];
    if (property20 === undefined) {
      if (stop(at, '', [schema1, 'required', 'model'])) return false;
    } else if (typeof property20 !== 'string' && stop(at, '/model', [schema1 + '/properties/model', 'type', 'string']))
      return false;
    const property21 = object1['instructions'];
    if (property21 === undefined) {
      if (stop(at, '', [schema1, 'required', 'instructions'])) return false;
    } else if (
      typeof property21 !== 'string' &&
      property21 !== null &&
      stop(at, '/instructions', [schema1 + '/properties/instructions', 'type', ['string', 'null']])
    )
      return false;
    const property22 = object1['tools'];
    if (property22 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tools'])) return false;
    } else if (Array.isArray(property22)) {
      for (let index1 = 0; index1 < property22.length; index1++) {
        const item1: unknown = property22[index1];
        if (!checkAssistantTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', [schema1 + '/properties/tools', 'type', 'array'])) return false;
    const property24 = object1['metadata'];
    if (property24 === undefined) {
      if (stop(at, '', [schema1, 'required', 'metadata'])) return false;
    } else if (!checkMetadata(property24, at && under(at, '/metadata'))) return false;
    const property26 = object1['usage'];
    if (property26 === undefined) {
      if (stop(at, '', [schema1, 'required', 'usage'])) return false;
    } else if (!(property26 === null || checkUsage(property26))) {
      if (stop(at, '/usage', [schema1 + '/properties/usage', 'anyOf', 2])) return false;
      explain(at && under(at, '/usage'), property26, [checkUsage]);
    }
    const property28 = object1['temperature'];
    if (property28 !== undefined) {
      if (
        !Number.isFinite(property28) &&
        property28 !== null &&
        stop(at, '/temperature', [schema1 + '/properties/temperature', 'type', ['number', 'null']])
      )
        return false;
    }
    const property29 = object1['top_p'];
    if (property29 !== undefined) {
      if (
        !Number.isFinite(property29) &&
        property29 !== null &&
        stop(at, '/top_p', [schema1 + '/properties/top_p', 'type', ['number', 'null']])
      )
        return false;
    }
    const property30 = object1['max_prompt_tokens'];
    if (property30 === undefined) {
      if (stop(at, '', [schema1, 'required', 'max_prompt_tokens'])) return false;
    } else if (typeof property30 === 'number' && Number.isInteger(property30)) {
      if (
        property30 < 256 &&
        stop(at, '/max_prompt_tokens', [schema1 + '/properties/max_prompt_tokens', 'minimum', 256])
      )
        return false;
    } else if (
      property30 !== null &&
      stop(at, '/max_prompt_tokens', [schema1 + '/properties/max_prompt_tokens', 'type', ['integer', 'null']])
    )
      return false;
    const property31 = object1['max_completion_tokens'];
    if (property31 === undefined) {
      if (stop(at, '', [schema1, 'required', 'max_completion_tokens'])) return false;
    } else if (typeof property31 === 'number' && Number.isInteger(property31)) {
      if (
        property31 < 256 &&
        stop(at, '/max_completion_tokens', [schema1 + '/properties/max_completion_tokens', 'minimum', 256])
      )
        return false;
    } else if (
      property31 !== null &&
      stop(at, '/max_completion_tokens', [schema1 + '/properties/max_completion_tokens', 'type', ['integer', 'null']])
    )
      return false;
    const property32 = object1['truncation_strategy'];
    if (property32 === undefined) {
      if (stop(at, '', [schema1, 'required', 'truncation_strategy'])) return false;
    } else if (!(property32 === null || checkTruncationStrategy(property32))) {
      if (stop(at, '/truncation_strategy', [schema1 + '/properties/truncation_strategy', 'anyOf', 2])) return false;
      explain(at && under(at, '/truncation_strategy'), property32, [checkTruncationStrategy]);
    }
    const property34 = object1['tool_choice'];
    if (property34 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tool_choice'])) return false;
    } else if (!(property34 === null || checkToolChoice(property34))) {
      if (stop(at, '/tool_choice', [schema1 + '/properties/tool_choice', 'anyOf', 2])) return false;
      explain(at && under(at, '/tool_choice'), property34, [checkToolChoice]);
    }
    const property36 = object1['parallel_tool_calls'];
    if (property36 === undefined) {
      if (stop(at, '', [schema1, 'required', 'parallel_tool_calls'])) return false;
    } else if (
      typeof property36 !== 'boolean' &&
      stop(at, '/parallel_tool_calls', [schema1 + '/properties/parallel_tool_calls', 'type', 'boolean'])
    )
      return false;
    const property37 = object1['response_format'];
    if (property37 === undefined) {
      if (stop(at, '', [schema1, 'required', 'response_format'])) return false;
    } else if (!(property37 === null || checkResponseFormat(property37))) {
      if (stop(at, '/response_format', [schema1 + '/properties/response_format', 'anyOf', 2])) return false;
      explain(at && under(at, '/response_format'), property37, [checkResponseFormat]);
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
