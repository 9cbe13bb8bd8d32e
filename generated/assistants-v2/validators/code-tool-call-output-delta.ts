// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallOutputDelta } from '../types/code-tool-call-output-delta.ts';
import { checkCodeToolCallImageOutputDelta } from './code-tool-call-image-output-delta.ts';
import { checkCodeToolCallLogsOutputDelta } from './code-tool-call-logs-output-delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CodeToolCallOutputDelta';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'logs', 'image']);

/** What is wrong with a value that should be CodeToolCallOutputDelta; nothing when it is valid. */
export function validateCodeToolCallOutputDelta(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallOutputDelta, value);
}

export function isCodeToolCallOutputDelta(value: unknown): value is CodeToolCallOutputDelta {
  return accepts(checkCodeToolCallOutputDelta, value);
}

export function checkCodeToolCallOutputDelta(value: unknown, at?: Issues): boolean {
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
      if (!checkCodeToolCallLogsOutputDelta(value, at)) return false;
      break;
    }
    case 'image': {
      if (!checkCodeToolCallImageOutputDelta(value, at)) return false;
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
