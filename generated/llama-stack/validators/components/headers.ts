// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Pattern, type Rule, judge, rule, stop } from '../support.ts';

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/components/headers/TraceId/schema';
const pattern2: Rule = rule(schema1, 'pattern', '^[0-9a-f]{32}$');
const type1: Rule = rule(schema1, 'type', 'string');

/** What is wrong with a value that should be TraceIdHeader; nothing when it is valid. */
export function validateTraceIdHeader(value: unknown): readonly Issue[] {
  return judge(checkTraceIdHeader, value);
}

function checkTraceIdHeader(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern2)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
