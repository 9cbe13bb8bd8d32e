// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/parameters/After/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/components/parameters/FileId/schema';
const type2: Rule = rule(schema2, 'type', 'string');

/** What is wrong with a value that should be AfterParameter; nothing when it is valid. */
export function validateAfterParameter(value: unknown): readonly Issue[] {
  return judge(checkAfterParameter, value);
}

/** What is wrong with a value that should be FileIdParameter; nothing when it is valid. */
export function validateFileIdParameter(value: unknown): readonly Issue[] {
  return judge(checkFileIdParameter, value);
}

function checkAfterParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkFileIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}
