// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Agent } from '../types/agent.ts';
import { checkAgentConfig } from './agent-config.ts';
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

const schema1: string = '#/components/schemas/Agent';
const type1: Rule = rule(schema1 + '/properties/agent_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'agent_id');
const required2: Rule = rule(schema1, 'required', 'agent_config');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'created_at');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Agent; nothing when it is valid. */
export function validateAgent(value: unknown): readonly Issue[] {
  return judge(checkAgent, value);
}

export function isAgent(value: unknown): value is Agent {
  return accepts(checkAgent, value);
}

export function checkAgent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['agent_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['agent_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/agent_id', type1)) return false;
    const property2 = object1['agent_config'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkAgentConfig(property2, at && under(at, '/agent_config'))) return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/created_at', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
