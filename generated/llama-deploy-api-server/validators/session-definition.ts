// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionDefinition } from '../types/session-definition.ts';
import { checkSessionState } from './session-state.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/SessionDefinition';
const type1: Rule = rule(schema1 + '/properties/session_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'session_id');
const type2: Rule = rule(schema1 + '/properties/task_ids/items', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/task_ids', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'task_ids');
const required3: Rule = rule(schema1, 'required', 'state');
const type4: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/session_id', type1)) return false;
    const property2 = object1['task_ids'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (typeof item1 !== 'string' && stop(at, `/task_ids/${index1}`, type2)) return false;
      }
    } else if (stop(at, '/task_ids', type3)) return false;
    const property3 = object1['state'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkSessionState(property3, at && under(at, '/state'))) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
