// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentStepResponse } from '../types/agent-step-response.ts';
import { checkStep } from './step.ts';
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

const schema1: string = '#/components/schemas/AgentStepResponse';
const required1: Rule = rule(schema1, 'required', 'step');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentStepResponse; nothing when it is valid. */
export function validateAgentStepResponse(value: unknown): readonly Issue[] {
  return judge(checkAgentStepResponse, value);
}

export function isAgentStepResponse(value: unknown): value is AgentStepResponse {
  return accepts(checkAgentStepResponse, value);
}

export function checkAgentStepResponse(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['step'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['step'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkStep(property1, at && under(at, '/step'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
