// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallOutput } from '../types/code-tool-call-output.ts';
import { checkCodeToolCallImageOutput } from './code-tool-call-image-output.ts';
import { checkCodeToolCallLogsOutput } from './code-tool-call-logs-output.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CodeToolCallOutput';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'logs', 'image']);

/** What is wrong with a value that should be CodeToolCallOutput; nothing when it is valid. */
export function validateCodeToolCallOutput(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallOutput, value);
}

export function isCodeToolCallOutput(value: unknown): value is CodeToolCallOutput {
  return accepts(checkCodeToolCallOutput, value);
}

export function checkCodeToolCallOutput(value: unknown, at?: Issues): boolean {
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
    case 'logs': {
      if (!checkCodeToolCallLogsOutput(value, at)) return false;
      break;
    }
    case 'image': {
      if (!checkCodeToolCallImageOutput(value, at)) return false;
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
