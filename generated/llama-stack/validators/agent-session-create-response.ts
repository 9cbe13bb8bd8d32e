// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentSessionCreateResponse } from '../types/agent-session-create-response.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentSessionCreateResponse';
const type1: Rule = rule(schema1 + '/properties/session_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'session_id');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentSessionCreateResponse; nothing when it is valid. */
export function validateAgentSessionCreateResponse(value: unknown): readonly Issue[] {
  return judge(checkAgentSessionCreateResponse, value);
}

export function isAgentSessionCreateResponse(value: unknown): value is AgentSessionCreateResponse {
  return accepts(checkAgentSessionCreateResponse, value);
}

export function checkAgentSessionCreateResponse(value: unknown, at?: Issues): boolean {
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
  } else if (stop(at, '', type2)) return false;
  return true;
}
