// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from '../types/step.ts';
import { checkInferenceStep } from './inference-step.ts';
import { checkMemoryRetrievalStep } from './memory-retrieval-step.ts';
import { checkShieldCallStep } from './shield-call-step.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkToolExecutionStep } from './tool-execution-step.ts';

const schema1: string = '#/components/schemas/Step';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'step_type',
  'inference',
  'tool_execution',
  'shield_call',
  'memory_retrieval',
]);

/** What is wrong with a value that should be Step; nothing when it is valid. */
export function validateStep(value: unknown): readonly Issue[] {
  return judge(checkStep, value);
}

export function isStep(value: unknown): value is Step {
  return accepts(checkStep, value);
}

export function checkStep(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object6 = objectOf(value);
  if (object6 !== undefined) {
    let property6 = object6['step_type'];
    if (Object.getPrototypeOf(object6) !== Object.prototype) {
      object6 = ownProperties(object6);
      property6 = object6['step_type'];
    }
    tag1 = property6;
  }
  switch (tag1) {
    case 'inference': {
      if (!checkInferenceStep(value, at)) return false;
      break;
    }
    case 'tool_execution': {
      if (!checkToolExecutionStep(value, at)) return false;
      break;
    }
    case 'shield_call': {
      if (!checkShieldCallStep(value, at)) return false;
      break;
    }
    case 'memory_retrieval': {
      if (!checkMemoryRetrievalStep(value, at)) return false;
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
