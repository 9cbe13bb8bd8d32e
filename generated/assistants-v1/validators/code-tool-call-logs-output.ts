// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallLogsOutput } from '../types/code-tool-call-logs-output.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CodeToolCallLogsOutput';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['logs']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/logs', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'logs');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CodeToolCallLogsOutput; nothing when it is valid. */
export function validateCodeToolCallLogsOutput(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallLogsOutput, value);
}

export function isCodeToolCallLogsOutput(value: unknown): value is CodeToolCallLogsOutput {
  return accepts(checkCodeToolCallLogsOutput, value);
}

export function checkCodeToolCallLogsOutput(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'logs' && stop(at, '/type', const1)) return false;
    const property3 = object1['logs'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/logs', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
