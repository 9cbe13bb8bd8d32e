// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentRequest } from '../types/create-agent-request.ts';
import { checkAgentConfigParam } from './agent-config-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/CreateAgentRequest';

/** What is wrong with a value that should be CreateAgentRequest; nothing when it is valid. */
export function validateCreateAgentRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentRequest, value);
}

export function isCreateAgentRequest(value: unknown): value is CreateAgentRequest {
  return accepts(checkCreateAgentRequest, value);
}

export function checkCreateAgentRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['agent_config'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['agent_config'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'agent_config'])) return false;
    } else if (!checkAgentConfigParam(property1, at && under(at, '/agent_config'))) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
