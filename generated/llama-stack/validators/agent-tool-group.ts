// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentToolGroup } from '../types/agent-tool-group.ts';
import { checkAgentToolGroupWithArgs } from './agent-tool-group-with-args.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AgentToolGroup';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);

/** What is wrong with a value that should be AgentToolGroup; nothing when it is valid. */
export function validateAgentToolGroup(value: unknown): readonly Issue[] {
  return judge(checkAgentToolGroup, value);
}

export function isAgentToolGroup(value: unknown): value is AgentToolGroup {
  return accepts(checkAgentToolGroup, value);
}

export function checkAgentToolGroup(value: unknown, at?: Issues): boolean {
  if (!(typeof value === 'string' || checkAgentToolGroupWithArgs(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkAgentToolGroupWithArgs]);
  }
  return true;
}
