// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentToolGroupWithArgs } from '../types/agent-tool-group-with-args.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentToolGroupWithArgs';
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/args', 'type', 'object');
const required2: Rule = rule(schema1, 'required', 'args');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentToolGroupWithArgs; nothing when it is valid. */
export function validateAgentToolGroupWithArgs(value: unknown): readonly Issue[] {
  return judge(checkAgentToolGroupWithArgs, value);
}

export function isAgentToolGroupWithArgs(value: unknown): value is AgentToolGroupWithArgs {
  return accepts(checkAgentToolGroupWithArgs, value);
}

export function checkAgentToolGroupWithArgs(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', type1)) return false;
    const property2 = object1['args'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (objectOf(property2) === undefined && stop(at, '/args', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
