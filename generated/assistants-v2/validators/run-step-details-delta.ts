// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepDetailsDelta } from '../types/run-step-details-delta.ts';
import { checkMessageCreationStepDetailsDelta } from './message-creation-step-details-delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkToolCallsStepDetailsDelta } from './tool-calls-step-details-delta.ts';

const schema1: string = '#/components/schemas/RunStepDetailsDelta';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'message_creation', 'tool_calls']);

/** What is wrong with a value that should be RunStepDetailsDelta; nothing when it is valid. */
export function validateRunStepDetailsDelta(value: unknown): readonly Issue[] {
  return judge(checkRunStepDetailsDelta, value);
}

export function isRunStepDetailsDelta(value: unknown): value is RunStepDetailsDelta {
  return accepts(checkRunStepDetailsDelta, value);
}

export function checkRunStepDetailsDelta(value: unknown, at?: Issues): boolean {
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
      if (!checkMessageCreationStepDetailsDelta(value, at)) return false;
      break;
    }
    case 'tool_calls': {
      if (!checkToolCallsStepDetailsDelta(value, at)) return false;
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
