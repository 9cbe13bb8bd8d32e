// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseTurnStartPayload } from '../types/agent-turn-response-turn-start-payload.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseTurnStartPayload';

/** What is wrong with a value that should be AgentTurnResponseTurnStartPayload; nothing when it is valid. */
export function validateAgentTurnResponseTurnStartPayload(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseTurnStartPayload, value);
}

export function isAgentTurnResponseTurnStartPayload(value: unknown): value is AgentTurnResponseTurnStartPayload {
  return accepts(checkAgentTurnResponseTurnStartPayload, value);
}

export function checkAgentTurnResponseTurnStartPayload(value: unknown, at?: Issues): boolean {
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
      property1 !== 'turn_start' &&
      stop(at, '/event_type', [schema1 + '/properties/event_type', 'const', ['turn_start']])
    )
      return false;
    const property2 = object1['turn_id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'turn_id'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/turn_id', [schema1 + '/properties/turn_id', 'type', 'string'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
