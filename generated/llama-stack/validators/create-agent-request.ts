// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentRequest } from '../types/create-agent-request.ts';
import { checkAgentConfigParam } from './agent-config-param.ts';
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

const schema1: string = '#/components/schemas/CreateAgentRequest';
const required1: Rule = rule(schema1, 'required', 'agent_config');
const type1: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (!checkAgentConfigParam(property1, at && under(at, '/agent_config'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
