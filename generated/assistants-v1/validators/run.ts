// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Run } from '../types/run.ts';
import { checkAssistantTool } from './assistant-tool.ts';
import { checkMetadata } from './metadata.ts';
import { checkRequiredAction } from './required-action.ts';
import { checkRunError } from './run-error.ts';
import { checkRunStatus } from './run-status.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';
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
    const property18 = object1['model'];
    if (property18 === undefined) {
      if (stop(at, '', [schema1, 'required', 'model'])) return false;
    } else if (typeof property18 !== 'string' && stop(at, '/model', [schema1 + '/properties/model', 'type', 'string']))
      return false;
    const property19 = object1['instructions'];
    if (property19 === undefined) {
      if (stop(at, '', [schema1, 'required', 'instructions'])) return false;
    } else if (
      typeof property19 !== 'string' &&
      property19 !== null &&
      stop(at, '/instructions', [schema1 + '/properties/instructions', 'type', ['string', 'null']])
    )
      return false;
    const property20 = object1['tools'];
    if (property20 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tools'])) return false;
    } else if (Array.isArray(property20)) {
      for (let index1 = 0; index1 < property20.length; index1++) {
        const item1: unknown = property20[index1];
        if (!checkAssistantTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', [schema1 + '/properties/tools', 'type', 'array'])) return false;
    const property22 = object1['file_ids'];
    if (property22 === undefined) {
      if (stop(at, '', [schema1, 'required', 'file_ids'])) return false;
    } else if (Array.isArray(property22)) {
      for (let index2 = 0; index2 < property22.length; index2++) {
        const item2: unknown = property22[index2];
        if (
          typeof item2 !== 'string' &&
          stop(at, `/file_ids/${index2}`, [schema1 + '/properties/file_ids/items', 'type', 'string'])
        )
          return false;
      }
    } else if (stop(at, '/file_ids', [schema1 + '/properties/file_ids', 'type', 'array'])) return false;
    const property23 = object1['metadata'];
    if (property23 === undefined) {
      if (stop(at, '', [schema1, 'required', 'metadata'])) return false;
    } else if (!checkMetadata(property23, at && under(at, '/metadata'))) return false;
    const property25 = object1['usage'];
    if (property25 === undefined) {
      if (stop(at, '', [schema1, 'required', 'usage'])) return false;
    } else if (!(property25 === null || checkUsage(property25))) {
      if (stop(at, '/usage', [schema1 + '/properties/usage', 'anyOf', 2])) return false;
      explain(at && under(at, '/usage'), property25, [checkUsage]);
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
