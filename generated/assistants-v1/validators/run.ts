// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from '../types/run.ts';
import { checkAssistantTool } from './assistant-tool.ts';
import { checkMetadata } from './metadata.ts';
import { checkRequiredAction } from './required-action.ts';
import { checkRunError } from './run-error.ts';
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
const type10: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const required14: Rule = rule(schema1, 'required', 'model');
const type11: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const required15: Rule = rule(schema1, 'required', 'instructions');
const type12: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const required16: Rule = rule(schema1, 'required', 'tools');
const type13: Rule = rule(schema1 + '/properties/file_ids/items', 'type', 'string');
const type14: Rule = rule(schema1 + '/properties/file_ids', 'type', 'array');
const required17: Rule = rule(schema1, 'required', 'file_ids');
const required18: Rule = rule(schema1, 'required', 'metadata');
const anyOf3: Rule = rule(schema1 + '/properties/usage', 'anyOf', 2);
const required19: Rule = rule(schema1, 'required', 'usage');
const type15: Rule = rule(schema1, 'type', 'object');

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
    const property18 = object1['model'];
    if (property18 === undefined) {
      if (stop(at, '', required14)) return false;
    } else if (typeof property18 !== 'string' && stop(at, '/model', type10)) return false;
    const property19 = object1['instructions'];
    if (property19 === undefined) {
      if (stop(at, '', required15)) return false;
    } else if (typeof property19 !== 'string' && property19 !== null && stop(at, '/instructions', type11)) return false;
    const property20 = object1['tools'];
    if (property20 === undefined) {
      if (stop(at, '', required16)) return false;
    } else if (Array.isArray(property20)) {
      for (let index1 = 0; index1 < property20.length; index1++) {
        const item1: unknown = property20[index1];
        if (!checkAssistantTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', type12)) return false;
    const property22 = object1['file_ids'];
    if (property22 === undefined) {
      if (stop(at, '', required17)) return false;
    } else if (Array.isArray(property22)) {
      for (let index2 = 0; index2 < property22.length; index2++) {
        const item2: unknown = property22[index2];
        if (typeof item2 !== 'string' && stop(at, `/file_ids/${index2}`, type13)) return false;
      }
    } else if (stop(at, '/file_ids', type14)) return false;
    const property23 = object1['metadata'];
    if (property23 === undefined) {
      if (stop(at, '', required18)) return false;
    } else if (!checkMetadata(property23, at && under(at, '/metadata'))) return false;
    const property25 = object1['usage'];
    if (property25 === undefined) {
      if (stop(at, '', required19)) return false;
    } else if (!(property25 === null || checkUsage(property25))) {
      if (stop(at, '/usage', anyOf3)) return false;
      explain(at && under(at, '/usage'), property25, [checkUsage]);
    }
  } else if (stop(at, '', type15)) return false;
  return true;
}
