// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStreamChunk } from '../types/agent-turn-response-stream-chunk.ts';
import { checkAgentTurnResponseEvent } from './agent-turn-response-event.ts';
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

const schema1: string = '#/components/schemas/AgentTurnResponseStreamChunk';
const required1: Rule = rule(schema1, 'required', 'event');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentTurnResponseStreamChunk; nothing when it is valid. */
export function validateAgentTurnResponseStreamChunk(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseStreamChunk, value);
}

export function isAgentTurnResponseStreamChunk(value: unknown): value is AgentTurnResponseStreamChunk {
  return accepts(checkAgentTurnResponseStreamChunk, value);
}

export function checkAgentTurnResponseStreamChunk(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkAgentTurnResponseEvent(property1, at && under(at, '/event'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
