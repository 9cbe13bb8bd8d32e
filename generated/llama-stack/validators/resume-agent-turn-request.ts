// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ResumeAgentTurnRequest } from '../types/resume-agent-turn-request.ts';
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
import { checkToolResponseParam } from './tool-response-param.ts';

const schema1: string = '#/components/schemas/ResumeAgentTurnRequest';
const type1: Rule = rule(schema1 + '/properties/tool_responses', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'tool_responses');
const type2: Rule = rule(schema1 + '/properties/stream', 'type', ['boolean', 'null']);
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ResumeAgentTurnRequest; nothing when it is valid. */
export function validateResumeAgentTurnRequest(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnRequest, value);
}

export function isResumeAgentTurnRequest(value: unknown): value is ResumeAgentTurnRequest {
  return accepts(checkResumeAgentTurnRequest, value);
}

export function checkResumeAgentTurnRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['tool_responses'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['tool_responses'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkToolResponseParam(item1, at && under(at, `/tool_responses/${index1}`))) return false;
      }
    } else if (stop(at, '/tool_responses', type1)) return false;
    const property3 = object1['stream'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && property3 !== null && stop(at, '/stream', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
