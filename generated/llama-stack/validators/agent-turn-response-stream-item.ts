// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStreamItem } from '../types/agent-turn-response-stream-item.ts';
import { checkAgentTurnResponseStreamChunk } from './agent-turn-response-stream-chunk.ts';
import { checkStreamErrorFrame } from './stream-error-frame.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentTurnResponseStreamItem';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);

/** What is wrong with a value that should be AgentTurnResponseStreamItem; nothing when it is valid. */
export function validateAgentTurnResponseStreamItem(value: unknown): readonly Issue[] {
  return judge(checkAgentTurnResponseStreamItem, value);
}

export function isAgentTurnResponseStreamItem(value: unknown): value is AgentTurnResponseStreamItem {
  return accepts(checkAgentTurnResponseStreamItem, value);
}

export function checkAgentTurnResponseStreamItem(value: unknown, at?: Issues): boolean {
  if (!(checkAgentTurnResponseStreamChunk(value) || checkStreamErrorFrame(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkAgentTurnResponseStreamChunk, checkStreamErrorFrame]);
  }
  return true;
}
