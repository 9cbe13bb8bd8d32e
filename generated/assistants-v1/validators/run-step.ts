// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStep } from '../types/run-step.ts';
import { checkMetadata } from './metadata.ts';
import { checkRunStepDetails } from './run-step-details.ts';
import { checkRunStepError } from './run-step-error.ts';
import { checkRunStepStatus } from './run-step-status.ts';
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
import { checkUsage } from './usage.ts';

const schema1: string = '#/components/schemas/RunStep';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['thread.run.step']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'created_at');
const type3: Rule = rule(schema1 + '/properties/assistant_id', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'assistant_id');
const type4: Rule = rule(schema1 + '/properties/thread_id', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'thread_id');
const type5: Rule = rule(schema1 + '/properties/run_id', 'type', 'string');
const required6: Rule = rule(schema1, 'required', 'run_id');
const enum1: Rule = rule(schema1 + '/properties/type', 'enum', ['message_creation', 'tool_calls']);
const required7: Rule = rule(schema1, 'required', 'type');
const required8: Rule = rule(schema1, 'required', 'status');
const required9: Rule = rule(schema1, 'required', 'step_details');
const anyOf1: Rule = rule(schema1 + '/properties/last_error', 'anyOf', 2);
const required10: Rule = rule(schema1, 'required', 'last_error');
const type6: Rule = rule(schema1 + '/properties/expired_at', 'type', ['integer', 'null']);
const required11: Rule = rule(schema1, 'required', 'expired_at');
const type7: Rule = rule(schema1 + '/properties/cancelled_at', 'type', ['integer', 'null']);
const required12: Rule = rule(schema1, 'required', 'cancelled_at');
const type8: Rule = rule(schema1 + '/properties/failed_at', 'type', ['integer', 'null']);
const required13: Rule = rule(schema1, 'required', 'failed_at');
const type9: Rule = rule(schema1 + '/properties/completed_at', 'type', ['integer', 'null']);
const required14: Rule = rule(schema1, 'required', 'completed_at');
const required15: Rule = rule(schema1, 'required', 'metadata');
const anyOf2: Rule = rule(schema1 + '/properties/usage', 'anyOf', 2);
const required16: Rule = rule(schema1, 'required', 'usage');
const type10: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RunStep; nothing when it is valid. */
export function validateRunStep(value: unknown): readonly Issue[] {
  return judge(checkRunStep, value);
}

export function isRunStep(value: unknown): value is RunStep {
  return accepts(checkRunStep, value);
}

export function checkRunStep(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'thread.run.step' && stop(at, '/object', const1)) return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/created_at', type2)) return false;
    const property5 = object1['assistant_id'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/assistant_id', type3)) return false;
    const property6 = object1['thread_id'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property6 !== 'string' && stop(at, '/thread_id', type4)) return false;
    const property7 = object1['run_id'];
    if (property7 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property7 !== 'string' && stop(at, '/run_id', type5)) return false;
    const property8 = object1['type'];
    if (property8 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (property8 !== 'message_creation' && property8 !== 'tool_calls' && stop(at, '/type', enum1)) return false;
    const property9 = object1['status'];
    if (property9 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (!checkRunStepStatus(property9, at && under(at, '/status'))) return false;
    const property11 = object1['step_details'];
    if (property11 === undefined) {
      if (stop(at, '', required9)) return false;
    } else if (!checkRunStepDetails(property11, at && under(at, '/step_details'))) return false;
    const property13 = object1['last_error'];
    if (property13 === undefined) {
      if (stop(at, '', required10)) return false;
    } else if (!(property13 === null || checkRunStepError(property13))) {
      if (stop(at, '/last_error', anyOf1)) return false;
      explain(at && under(at, '/last_error'), property13, [checkRunStepError]);
    }
    const property15 = object1['expired_at'];
    if (property15 === undefined) {
      if (stop(at, '', required11)) return false;
    } else if (!Number.isInteger(property15) && property15 !== null && stop(at, '/expired_at', type6)) return false;
    const property16 = object1['cancelled_at'];
    if (property16 === undefined) {
      if (stop(at, '', required12)) return false;
    } else if (!Number.isInteger(property16) && property16 !== null && stop(at, '/cancelled_at', type7)) return false;
    const property17 = object1['failed_at'];
    if (property17 === undefined) {
      if (stop(at, '', required13)) return false;
    } else if (!Number.isInteger(property17) && property17 !== null && stop(at, '/failed_at', type8)) return false;
    const property18 = object1['completed_at'];
    if (property18 === undefined) {
      if (stop(at, '', required14)) return false;
    } else if (!Number.isInteger(property18) && property18 !== null && stop(at, '/completed_at', type9)) return false;
    const property19 = object1['metadata'];
    if (property19 === undefined) {
      if (stop(at, '', required15)) return false;
    } else if (!checkMetadata(property19, at && under(at, '/metadata'))) return false;
    const property21 = object1['usage'];
    if (property21 === undefined) {
      if (stop(at, '', required16)) return false;
    } else if (!(property21 === null || checkUsage(property21))) {
      if (stop(at, '/usage', anyOf2)) return false;
      explain(at && under(at, '/usage'), property21, [checkUsage]);
    }
  } else if (stop(at, '', type10)) return false;
  return true;
}
