// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStepCompletePayload } from '../types/agent-turn-response-step-complete-payload.ts';
import { checkStep } from './step.ts';
import { checkStepType } from './step-type.ts';
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

const schema1: string = '#/components/schemas/AgentTurnResponseStepCompletePayload';
const const1: Rule = rule(schema1 + '/properties/event_type', 'const', ['step_complete']);
const required1: Rule = rule(schema1, 'required', 'event_type');
const required2: Rule = rule(schema1, 'required', 'step_type');
const type1: Rule = rule(schema1 + '/properties/step_id', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'step_id');
const required4: Rule = rule(schema1, 'required', 'step_details');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentTurnResponseStepCompletePayload; nothing when it is valid. */
export function validateAgentTurnResponseStepCompletePayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseStepCompletePayload, value);
}

export function isAgentTurnResponseStepCompletePayload(value: unknown): value is AgentTurnResponseStepCompletePayload {
  return accepts(checkAgentTurnResponseStepCompletePayload, value);
}

export function checkAgentTurnResponseStepCompletePayload(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'step_complete' && stop(at, '/event_type', const1)) return false;
    const property2 = object1['step_type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkStepType(property2, at && under(at, '/step_type'))) return false;
    const property4 = object1['step_id'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/step_id', type1)) return false;
    const property5 = object1['step_details'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!checkStep(property5, at && under(at, '/step_details'))) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
