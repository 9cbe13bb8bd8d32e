// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepToolCallDelta } from '../types/run-step-tool-call-delta.ts';
import { checkCodeToolCallDelta } from './code-tool-call-delta.ts';
import { checkFileSearchToolCallDelta } from './file-search-tool-call-delta.ts';
import { checkFunctionToolCallDelta } from './function-tool-call-delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RunStepToolCallDelta';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'code_interpreter', 'file_search', 'function']);

/** What is wrong with a value that should be RunStepToolCallDelta; nothing when it is valid. */
export function validateRunStepToolCallDelta(value: unknown): readonly Issue[] {
  return judge(checkRunStepToolCallDelta, value);
}

export function isRunStepToolCallDelta(value: unknown): value is RunStepToolCallDelta {
  return accepts(checkRunStepToolCallDelta, value);
}

export function checkRunStepToolCallDelta(value: unknown, at?: Issues): boolean {
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
      if (!checkCodeToolCallDelta(value, at)) return false;
      break;
    }
    case 'file_search': {
      if (!checkFileSearchToolCallDelta(value, at)) return false;
      break;
    }
    case 'function': {
      if (!checkFunctionToolCallDelta(value, at)) return false;
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
