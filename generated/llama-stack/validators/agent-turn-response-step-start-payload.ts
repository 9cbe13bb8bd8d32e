// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStepStartPayload } from '../types/agent-turn-response-step-start-payload.ts';
import { checkStepType } from './step-type.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseStepStartPayload';

/** What is wrong with a value that should be AgentTurnResponseStepStartPayload; nothing when it is valid. */
export function validateAgentTurnResponseStepStartPayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseStepStartPayload, value);
}

export function isAgentTurnResponseStepStartPayload(value: unknown): value is AgentTurnResponseStepStartPayload {
  return accepts(checkAgentTurnResponseStepStartPayload, value);
}

export function checkAgentTurnResponseStepStartPayload(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'event_type'])) return false;
    } else if (
      property1 !== 'step_start' &&
      stop(at, '/event_type', [schema1 + '/properties/event_type', 'const', ['step_start']])
    )
      return false;
    const property2 = object1['step_type'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'step_type'])) return false;
    } else if (!checkStepType(property2, at && under(at, '/step_type'))) return false;
    const property4 = object1['step_id'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'step_id'])) return false;
    } else if (
      typeof property4 !== 'string' &&
      stop(at, '/step_id', [schema1 + '/properties/step_id', 'type', 'string'])
    )
      return false;
    const property5 = object1['metadata'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'metadata'])) return false;
    } else if (
      objectOf(property5) === undefined &&
      property5 !== null &&
      stop(at, '/metadata', [schema1 + '/properties/metadata', 'type', ['object', 'null']])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
