// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionDefinition } from '../types/session-definition.ts';
import { checkSessionState } from './session-state.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/SessionDefinition';

/** What is wrong with a value that should be SessionDefinition; nothing when it is valid. */
export function validateSessionDefinition(value: unknown): readonly Issue[] {
  return judge(checkSessionDefinition, value);
}

export function isSessionDefinition(value: unknown): value is SessionDefinition {
  return accepts(checkSessionDefinition, value);
}

export function checkSessionDefinition(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['session_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['session_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'session_id'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/session_id', [schema1 + '/properties/session_id', 'type', 'string'])
    )
      return false;
    const property2 = object1['task_ids'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'task_ids'])) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (
          typeof item1 !== 'string' &&
          stop(at, `/task_ids/${index1}`, [schema1 + '/properties/task_ids/items', 'type', 'string'])
        )
          return false;
      }
    } else if (stop(at, '/task_ids', [schema1 + '/properties/task_ids', 'type', 'array'])) return false;
    const property3 = object1['state'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'state'])) return false;
    } else if (!checkSessionState(property3, at && under(at, '/state'))) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
