// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SamplingStrategy } from '../types/sampling-strategy.ts';
import { checkGreedySamplingStrategy } from './greedy-sampling-strategy.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTopKSamplingStrategy } from './top-k-sampling-strategy.ts';
import { checkTopPSamplingStrategy } from './top-p-sampling-strategy.ts';

const schema1: string = '#/components/schemas/SamplingStrategy';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'greedy', 'top_p', 'top_k']);

/** What is wrong with a value that should be SamplingStrategy; nothing when it is valid. */
export function validateSamplingStrategy(value: unknown): readonly Issue[] {
  return judge(checkSamplingStrategy, value);
}

export function isSamplingStrategy(value: unknown): value is SamplingStrategy {
  return accepts(checkSamplingStrategy, value);
}

export function checkSamplingStrategy(value: unknown, at?: Issues): boolean {
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
    case 'greedy': {
      if (!checkGreedySamplingStrategy(value, at)) return false;
      break;
    }
    case 'top_p': {
      if (!checkTopPSamplingStrategy(value, at)) return false;
      break;
    }
    case 'top_k': {
      if (!checkTopKSamplingStrategy(value, at)) return false;
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
