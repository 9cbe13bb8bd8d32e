// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentSessionRequest } from '../types/create-agent-session-request.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CreateAgentSessionRequest';
const type1: Rule = rule(schema1 + '/properties/session_name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'session_name');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateAgentSessionRequest; nothing when it is valid. */
export function validateCreateAgentSessionRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSessionRequest, value);
}

export function isCreateAgentSessionRequest(value: unknown): value is CreateAgentSessionRequest {
  return accepts(checkCreateAgentSessionRequest, value);
}

export function checkCreateAgentSessionRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['session_name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['session_name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/session_name', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
