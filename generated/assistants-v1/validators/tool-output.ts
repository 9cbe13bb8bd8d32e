// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolOutput } from '../types/tool-output.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolOutput';
const type1: Rule = rule(schema1 + '/properties/tool_call_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'tool_call_id');
const type2: Rule = rule(schema1 + '/properties/output', 'type', 'string');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolOutput; nothing when it is valid. */
export function validateToolOutput(value: unknown): readonly Issue[] {
  return judge(checkToolOutput, value);
}

export function isToolOutput(value: unknown): value is ToolOutput {
  return accepts(checkToolOutput, value);
}

export function checkToolOutput(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['tool_call_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['tool_call_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/tool_call_id', type1)) return false;
    const property2 = object1['output'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/output', type2)) return false;
    }
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'tool_call_id' || key1 === 'output') && stop(at, '', rule(schema1, 'additionalProperties', key1)))
        return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
