// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepToolCall } from '../types/run-step-tool-call.ts';
import { checkCodeToolCall } from './code-tool-call.ts';
import { checkFunctionToolCall } from './function-tool-call.ts';
import { checkRetrievalToolCall } from './retrieval-tool-call.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RunStepToolCall';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'code_interpreter', 'retrieval', 'function']);

/** What is wrong with a value that should be RunStepToolCall; nothing when it is valid. */
export function validateRunStepToolCall(value: unknown): readonly Issue[] {
  return judge(checkRunStepToolCall, value);
}

export function isRunStepToolCall(value: unknown): value is RunStepToolCall {
  return accepts(checkRunStepToolCall, value);
}

export function checkRunStepToolCall(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object5 = objectOf(value);
  if (object5 !== undefined) {
    let property5 = object5['type'];
    if (Object.getPrototypeOf(object5) !== Object.prototype) {
      object5 = ownProperties(object5);
      property5 = object5['type'];
    }
    tag1 = property5;
  }
  switch (tag1) {
    case 'code_interpreter': {
      if (!checkCodeToolCall(value, at)) return false;
      break;
    }
    case 'retrieval': {
      if (!checkRetrievalToolCall(value, at)) return false;
      break;
    }
    case 'function': {
      if (!checkFunctionToolCall(value, at)) return false;
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
