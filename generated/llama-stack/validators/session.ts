// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Session } from '../types/session.ts';
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
import { checkTurn } from './turn.ts';

const schema1: string = '#/components/schemas/Session';
const type1: Rule = rule(schema1 + '/properties/session_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'session_id');
const type2: Rule = rule(schema1 + '/properties/session_name', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'session_name');
const type3: Rule = rule(schema1 + '/properties/turns', 'type', 'array');
const required3: Rule = rule(schema1, 'required', 'turns');
const type4: Rule = rule(schema1 + '/properties/started_at', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'started_at');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Session; nothing when it is valid. */
export function validateSession(value: unknown): readonly Issue[] {
  return judge(checkSession, value);
}

export function isSession(value: unknown): value is Session {
  return accepts(checkSession, value);
}

export function checkSession(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['session_name'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/session_name', type2)) return false;
    const property3 = object1['turns'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (Array.isArray(property3)) {
      for (let index1 = 0; index1 < property3.length; index1++) {
        const item1: unknown = property3[index1];
        if (!checkTurn(item1, at && under(at, `/turns/${index1}`))) return false;
      }
    } else if (stop(at, '/turns', type3)) return false;
    const property5 = object1['started_at'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/started_at', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
