// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SubmitToolOutputsRequest } from '../types/submit-tool-outputs-request.ts';
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
import { checkToolOutput } from './tool-output.ts';

const schema1: string = '#/components/schemas/SubmitToolOutputsRequest';
const type1: Rule = rule(schema1 + '/properties/tool_outputs', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'tool_outputs');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SubmitToolOutputsRequest; nothing when it is valid. */
export function validateSubmitToolOutputsRequest(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsRequest, value);
}

export function isSubmitToolOutputsRequest(value: unknown): value is SubmitToolOutputsRequest {
  return accepts(checkSubmitToolOutputsRequest, value);
}

export function checkSubmitToolOutputsRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['tool_outputs'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['tool_outputs'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkToolOutput(item1, at && under(at, `/tool_outputs/${index1}`))) return false;
      }
    } else if (stop(at, '/tool_outputs', type1)) return false;
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'tool_outputs') && stop(at, '', rule(schema1, 'additionalProperties', key2))) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
