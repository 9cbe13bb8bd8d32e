// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseMcpApprovalSetting } from '../types/open-ai-response-mcp-approval-setting.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseMcpApprovalSetting';
const enum1: Rule = rule(schema1, 'enum', ['always', 'never']);

/** What is wrong with a value that should be OpenAIResponseMcpApprovalSetting; nothing when it is valid. */
export function validateOpenAIResponseMcpApprovalSetting(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseMcpApprovalSetting, value);
}

export function isOpenAIResponseMcpApprovalSetting(value: unknown): value is OpenAIResponseMcpApprovalSetting {
  return accepts(checkOpenAIResponseMcpApprovalSetting, value);
}

export function checkOpenAIResponseMcpApprovalSetting(value: unknown, at?: Issues): boolean {
  if (value !== 'always' && value !== 'never' && stop(at, '', enum1)) return false;
  return true;
}
