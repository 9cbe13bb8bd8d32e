// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentCreateResponse } from '../types/agent-create-response.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentCreateResponse';

/** What is wrong with a value that should be AgentCreateResponse; nothing when it is valid. */
export function validateAgentCreateResponse(value: unknown): readonly Issue[] {
  return judge(checkAgentCreateResponse, value);
}

export function isAgentCreateResponse(value: unknown): value is AgentCreateResponse {
  return accepts(checkAgentCreateResponse, value);
}

export function checkAgentCreateResponse(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['agent_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['agent_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'agent_id'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/agent_id', [schema1 + '/properties/agent_id', 'type', 'string'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
