// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepDetails } from '../types/run-step-details.ts';
import { checkMessageCreationStepDetails } from './message-creation-step-details.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkToolCallsStepDetails } from './tool-calls-step-details.ts';

const schema1: string = '#/components/schemas/RunStepDetails';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'message_creation', 'tool_calls']);

/** What is wrong with a value that should be RunStepDetails; nothing when it is valid. */
export function validateRunStepDetails(value: unknown): readonly Issue[] {
  return judge(checkRunStepDetails, value);
}

export function isRunStepDetails(value: unknown): value is RunStepDetails {
  return accepts(checkRunStepDetails, value);
}

export function checkRunStepDetails(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object4 = objectOf(value);
  if (object4 !== undefined) {
    let property4 = object4['type'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property4 = object4['type'];
    }
    tag1 = property4;
  }
  switch (tag1) {
    case 'message_creation': {
      if (!checkMessageCreationStepDetails(value, at)) return false;
      break;
    }
    case 'tool_calls': {
      if (!checkToolCallsStepDetails(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
